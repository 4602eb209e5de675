// read-yaml reads YAML files as Kubernetes does: paths on stdin, one a line; out comes a JSON line for each,
// {"path":path,"documents":[value,...]} or {"path":path,"error":text}.
// Documents are separated as kubectl separates them; each is read by sigs.k8s.io/yaml.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"

	documents "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type result struct {
	Path      string            `json:"path"`
	Documents []json.RawMessage `json:"documents,omitempty"`
	Error     string            `json:"error,omitempty"`
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	results := jsonlines.NewEncoder(out)
	paths := bufio.NewScanner(os.Stdin)
	for paths.Scan() {
		if err := results.Encode(read(paths.Text())); err != nil {
			jsonlines.Fail(err)
		}
	}
	if err := paths.Err(); err != nil {
		jsonlines.Fail(err)
	}
}

func read(path string) result {
	content, err := os.ReadFile(path)
	if err != nil {
		jsonlines.Fail(err)
	}
	values := []json.RawMessage{}
	reader := documents.NewYAMLReader(bufio.NewReader(bytes.NewReader(content)))
	for {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return result{Path: path, Documents: values}
		}
		if err != nil {
			return result{Path: path, Error: err.Error()}
		}
		value, err := yaml.YAMLToJSON(document)
		if err != nil {
			return result{Path: path, Error: err.Error()}
		}
		values = append(values, value)
	}
}
