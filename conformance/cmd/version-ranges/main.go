// version-ranges reads version ranges with blang/semver: each line of stdin {"range":text,"versions":[text,...]} is answered by
// {"contains":[whether,...]} with null for what is no version, or {"error":text}.
package main

import (
	"github.com/blang/semver/v4"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type request struct {
	Range    string   `json:"range"`
	Versions []string `json:"versions"`
}

type response struct {
	Contains []*bool `json:"contains,omitempty"`
	Error    string  `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func failed(err error) response {
	return response{Error: err.Error()}
}

func answer(asked request) response {
	contains, err := semver.ParseRange(asked.Range)
	if err != nil {
		return failed(err)
	}
	answers := make([]*bool, len(asked.Versions))
	for i, text := range asked.Versions {
		if version, err := semver.Parse(text); err == nil {
			result := contains(version)
			answers[i] = &result
		}
	}
	return response{Contains: answers}
}
