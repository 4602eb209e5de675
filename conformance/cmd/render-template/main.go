// render-template renders catalog templates, basic and semver, as `opm alpha render-template` does, with the bundles given in place of a
// registry: each line of stdin {"template":text,"bundles":{image:olm.bundle blob}} is answered by {"catalog":JSON text} or {"error":text}.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/operator-framework/operator-registry/alpha/declcfg"
	"github.com/operator-framework/operator-registry/alpha/template/api"
	"github.com/operator-framework/operator-registry/alpha/template/basic"
	"github.com/operator-framework/operator-registry/alpha/template/semver"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type request struct {
	Template string                     `json:"template"`
	Bundles  map[string]json.RawMessage `json:"bundles"`
}

type response struct {
	Catalog string `json:"catalog,omitempty"`
	Error   string `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(render, func(err error) response { return response{Error: err.Error()} })
}

func render(asked request) response {
	bundleOf := func(_ context.Context, image string) (*declcfg.DeclarativeConfig, error) {
		blob, ok := asked.Bundles[image]
		if !ok {
			return nil, fmt.Errorf("no bundle for image %q", image)
		}
		return declcfg.LoadReader(bytes.NewReader(blob))
	}
	config, err := templateOf(asked.Template, bundleOf).Render(context.Background(), strings.NewReader(asked.Template))
	if err != nil {
		return response{Error: err.Error()}
	}
	var out bytes.Buffer
	if err := declcfg.WriteJSON(*config, &out); err != nil {
		return response{Error: err.Error()}
	}
	return response{Catalog: out.String()}
}

func templateOf(text string, bundleOf api.BundleRenderer) api.Template {
	if strings.Contains(text, "olm.template.basic") {
		return (&basic.Factory{}).CreateTemplate(bundleOf)
	}
	return (&semver.Factory{}).CreateTemplate(bundleOf)
}
