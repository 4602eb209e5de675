// render-bundles renders bundle directories as `opm render --alpha-image-ref-template` does: each line of stdin
// {"dir":dir,"image":template,"migrate":level} is answered by {"blob":JSON text} or {"error":text}.
package main

import (
	"bytes"
	"context"
	"io"
	"text/template"

	"github.com/operator-framework/operator-registry/alpha/action"
	"github.com/operator-framework/operator-registry/alpha/action/migrations"
	"github.com/operator-framework/operator-registry/alpha/declcfg"
	"github.com/operator-framework/operator-registry/pkg/image/containersimageregistry"
	"github.com/sirupsen/logrus"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type request struct {
	Dir     string `json:"dir"`
	Image   string `json:"image"`
	Migrate string `json:"migrate"`
}

type response struct {
	Blob  string `json:"blob,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	logrus.SetOutput(io.Discard)
	registry, err := containersimageregistry.NewDefault()
	if err != nil {
		jsonlines.Fail(err)
	}
	defer func() { _ = registry.Destroy() }()
	render := func(asked request) response {
		blob, err := renderBundle(asked, action.Render{Registry: registry, AllowedRefMask: action.RefBundleDir})
		if err != nil {
			return failed(err)
		}
		return response{Blob: blob}
	}
	jsonlines.Serve(render, failed)
}

func failed(err error) response {
	return response{Error: err.Error()}
}

func renderBundle(asked request, render action.Render) (string, error) {
	render.Refs = []string{asked.Dir}
	var err error
	if asked.Image != "" {
		if render.ImageRefTemplate, err = template.New("image-ref-template").Parse(asked.Image); err != nil {
			return "", err
		}
	}
	if render.Migrations, err = migrations.NewMigrations(asked.Migrate); err != nil {
		return "", err
	}
	config, err := render.Run(context.Background())
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	err = declcfg.WriteJSON(*config, &out)
	return out.String(), err
}
