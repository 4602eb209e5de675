// catalog-verdict judges file-based catalogs as `opm validate` does: for each directory given it prints a JSON line
// {"dir":dir,"error":text}, without error where the catalog is valid. Files are read one after the other, so that the first error is
// always the same one, as far as Go's maps allow.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/operator-framework/operator-registry/alpha/declcfg"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type verdict struct {
	Dir   string `json:"dir"`
	Error string `json:"error,omitempty"`
}

func main() {
	verdicts := jsonlines.NewEncoder(os.Stdout)
	for _, dir := range os.Args[1:] {
		answer := verdict{Dir: dir}
		if err := judge(dir); err != nil {
			answer.Error = err.Error()
		}
		if err := verdicts.Encode(answer); err != nil {
			jsonlines.Fail(err)
		}
	}
}

func judge(dir string) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	config, err := declcfg.LoadFS(context.Background(), os.DirFS(dir), declcfg.WithConcurrency(1))
	if err != nil {
		return err
	}
	_, err = declcfg.ConvertToModel(*config)
	return err
}
