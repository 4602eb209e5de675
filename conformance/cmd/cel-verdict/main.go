// cel-verdict evaluates expressions as Package Operator does: a JSON line in
// {"expression":text,"context":{"config":{...},...},"conditions":[{"name","expression"}]},
// a JSON line out {"type":text,"value":description} or {"type":text,"error":text}, without a type where it does not compile.
package main

import (
	"cdk8s-opack/conformance/internal/celcontext"
	"cdk8s-opack/conformance/internal/jsonlines"
)

type request struct {
	Expression string                 `json:"expression"`
	Context    map[string]any         `json:"context"`
	Conditions []celcontext.Condition `json:"conditions"`
}

type response struct {
	Type  string `json:"type,omitempty"`
	Value any    `json:"value"`
	Error string `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func answer(r request) response {
	context, err := celcontext.New(r.Context, r.Conditions)
	if err != nil {
		return failed(err)
	}
	value, outputType, err := context.Value(r.Expression)
	switch {
	case outputType == nil:
		return failed(err)
	case err != nil:
		return response{Type: outputType.String(), Error: err.Error()}
	default:
		return response{Type: outputType.String(), Value: celcontext.Describe(value)}
	}
}

func failed(err error) response {
	return response{Error: err.Error()}
}
