// time-templates measures how long a package takes to render in several contexts, in one process and in steady state:
// {"contexts":[{"templates","files","data","conditions"}, ...],"warmUp":rounds,"rounds":rounds} on stdin,
// {"median":milliseconds,"outputs":[{path:text}, ...]} on stdout. A round renders all contexts; templates are parsed once, before.
package main

import (
	"encoding/json"
	"os"
	"slices"
	"time"

	"cdk8s-opack/conformance/internal/jsonlines"
	"cdk8s-opack/conformance/internal/templates"
)

type request struct {
	Contexts []templates.Package `json:"contexts"`
	WarmUp   int                 `json:"warmUp"`
	Rounds   int                 `json:"rounds"`
}

type response struct {
	Median  float64             `json:"median"`
	Outputs []map[string]string `json:"outputs"`
}

func main() {
	var r request
	if err := json.NewDecoder(os.Stdin).Decode(&r); err != nil {
		jsonlines.Fail(err)
	}
	parsed, err := r.Contexts[0].Parse()
	if err != nil {
		jsonlines.Fail(err)
	}
	var outputs []map[string]string
	var times []float64
	for round := range r.WarmUp + r.Rounds {
		start := time.Now()
		outputs = outputs[:0]
		for _, context := range r.Contexts {
			texts, err := context.ExecuteAll(parsed)
			if err != nil {
				jsonlines.Fail(err)
			}
			outputs = append(outputs, texts)
		}
		if round >= r.WarmUp {
			times = append(times, float64(time.Since(start).Nanoseconds())/1e6)
		}
	}
	slices.Sort(times)
	if err := jsonlines.NewEncoder(os.Stdout).Encode(response{times[len(times)/2], outputs}); err != nil {
		jsonlines.Fail(err)
	}
}
