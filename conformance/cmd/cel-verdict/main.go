// cel-verdict evaluates expressions as Package Operator does: a JSON line in
// {"expression":text,"context":{"config":{...},...},"conditions":[{"name","expression"}]},
// a JSON line out {"result":bool} or {"error":text}.
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
	Result *bool  `json:"result,omitempty"`
	Error  string `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func answer(r request) response {
	context, err := celcontext.New(r.Context, r.Conditions)
	if err != nil {
		return failed(err)
	}
	result, err := context.Evaluate(r.Expression)
	if err != nil {
		return failed(err)
	}
	return response{Result: &result}
}

func failed(err error) response {
	return response{Error: err.Error()}
}
