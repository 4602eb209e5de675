// olm1-render renders OLM bundles with the renderer of OLM v1, which its own regression tool `convert` runs for two bundles.
//
// The renderer is internal to operator-controller, and so this module's path lies below that of operator-controller.
//
// Each line on stdin is {"bundle":dir,"modes":[{"installNamespace":text,"targetNamespaces":[text,...],"certificates":text,
// "deploymentConfig":{...}},...]}. The answer is {"error":text} where the bundle cannot be read, or
// {"objects":[{...},...],"renderings":[{"error":text}|{"objects":[index,...]},...]}: equal objects of several modes are printed once.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"

	"github.com/operator-framework/operator-controller/internal/operator-controller/config"
	"github.com/operator-framework/operator-controller/internal/operator-controller/rukpak/bundle"
	"github.com/operator-framework/operator-controller/internal/operator-controller/rukpak/bundle/source"
	"github.com/operator-framework/operator-controller/internal/operator-controller/rukpak/render"
	"github.com/operator-framework/operator-controller/internal/operator-controller/rukpak/render/certproviders"
	"github.com/operator-framework/operator-controller/internal/operator-controller/rukpak/render/registryv1"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

type request struct {
	Bundle string `json:"bundle"`
	Modes  []mode `json:"modes"`
}

type mode struct {
	InstallNamespace string                   `json:"installNamespace"`
	TargetNamespaces []string                 `json:"targetNamespaces"`
	Certificates     string                   `json:"certificates"`
	DeploymentConfig *config.DeploymentConfig `json:"deploymentConfig"`
}

type answer struct {
	Error      string            `json:"error,omitempty"`
	Objects    []json.RawMessage `json:"objects,omitempty"`
	Renderings []rendering       `json:"renderings,omitempty"`
}

type rendering struct {
	Error   string `json:"error,omitempty"`
	Objects []int  `json:"objects,omitempty"`
}

var providers = map[string]render.CertificateProvider{
	"":                     nil,
	"cert-manager":         certproviders.CertManagerCertificateProvider{},
	"openshift-service-ca": certproviders.OpenshiftServiceCaCertificateProvider{},
}

func main() {
	requests := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	answers := json.NewEncoder(out)
	for {
		var r request
		err := requests.Decode(&r)
		if errors.Is(err, io.EOF) {
			return
		}
		if err == nil {
			err = answers.Encode(r.answer())
		}
		if err != nil {
			out.Flush()
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func (r request) answer() answer {
	rv1, err := source.FromFS(os.DirFS(r.Bundle)).GetBundle()
	if err != nil {
		return answer{Error: err.Error()}
	}
	p := printer{definitions: map[string]int{}, indexes: map[string]int{}}
	for _, m := range r.Modes {
		p.renderings = append(p.renderings, p.render(rv1, m))
	}
	return answer{Objects: p.objects, Renderings: p.renderings}
}

// printer prints each object once.
type printer struct {
	objects    []json.RawMessage
	indexes    map[string]int
	renderings []rendering
	// definitions are those that are as they are in the bundle, by name.
	definitions map[string]int
}

// render works on a copy of the ClusterServiceVersion, because the renderer changes that; it copies the other objects itself.
func (p *printer) render(rv1 bundle.RegistryV1, m mode) rendering {
	twin := bundle.RegistryV1{PackageName: rv1.PackageName, CSV: *rv1.CSV.DeepCopy(), CRDs: rv1.CRDs, Others: rv1.Others}
	objects, err := registryv1.Renderer.Render(twin, m.InstallNamespace,
		render.WithTargetNamespaces(m.TargetNamespaces...),
		render.WithCertificateProvider(providers[m.Certificates]),
		render.WithDeploymentConfig(m.DeploymentConfig))
	if err != nil {
		return rendering{Error: err.Error()}
	}
	printed := rendering{Objects: []int{}}
	for _, object := range objects {
		index, err := p.print(object, rv1)
		if err != nil {
			return rendering{Error: err.Error()}
		}
		printed.Objects = append(printed.Objects, index)
	}
	return printed
}

func (p *printer) print(object client.Object, rv1 bundle.RegistryV1) (int, error) {
	crd, isDefinition := object.(*apiextensionsv1.CustomResourceDefinition)
	isUnchanged := isDefinition && slices.ContainsFunc(rv1.CRDs, func(one apiextensionsv1.CustomResourceDefinition) bool {
		return one.Name == crd.Name && reflect.DeepEqual(one, *crd)
	})
	if index, known := p.definitions[object.GetName()]; isUnchanged && known {
		return index, nil
	}
	text, err := json.Marshal(object)
	if err != nil {
		return 0, err
	}
	index, known := p.indexes[string(text)]
	if !known {
		index = len(p.objects)
		p.indexes[string(text)] = index
		p.objects = append(p.objects, text)
	}
	if isUnchanged {
		p.definitions[object.GetName()] = index
	}
	return index, nil
}
