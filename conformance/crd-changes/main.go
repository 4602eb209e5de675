// Command crd-changes says what crdify has against changes of CustomResourceDefinitions.
//
// It reads one JSON object a line, {"before": {...}, "after": {...}}, and writes one a line: crdify's results, or {"error": "..."} where it
// cannot read one of the two, or crashes on them.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"sigs.k8s.io/crdify/pkg/config"
	"sigs.k8s.io/crdify/pkg/runner"
)

type request struct {
	Before apiextensionsv1.CustomResourceDefinition `json:"before"`
	After  apiextensionsv1.CustomResourceDefinition `json:"after"`
}

type failure struct {
	Error string `json:"error"`
}

func main() {
	cfg := &config.Config{}
	if err := config.ValidateConfig(cfg); err != nil {
		log.Fatal(err)
	}
	crdify, err := runner.New(cfg, runner.DefaultRegistry())
	if err != nil {
		log.Fatal(err)
	}
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	answers := json.NewEncoder(out)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 1 {
			if err := answers.Encode(judge(crdify, line)); err != nil {
				log.Fatal(err)
			}
		}
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
	}
}

// judge never crashes: crdify does on a version without a schema.
func judge(crdify *runner.Runner, line []byte) (answer any) {
	defer func() {
		if crash := recover(); crash != nil {
			answer = failure{Error: fmt.Sprint(crash)}
		}
	}()
	var asked request
	if err := json.Unmarshal(line, &asked); err != nil {
		return failure{Error: err.Error()}
	}
	return crdify.Run(&asked.Before, &asked.After)
}
