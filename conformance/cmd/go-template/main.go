// go-template executes templates as Package Operator does: a JSON line in
// {"templates":{name:text},"execute":name,"data":{...},"files":{path:text},"conditions":[{"name","expression"}]},
// a JSON line out {"output":text} or {"error":text}.
package main

import (
	"cdk8s-opack/conformance/internal/jsonlines"
	"cdk8s-opack/conformance/internal/templates"
)

type request struct {
	templates.Package
	Execute string `json:"execute"`
}

type response struct {
	Output *string `json:"output,omitempty"`
	Error  string  `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func answer(r request) response {
	output, err := r.Package.Execute(r.Execute)
	if err != nil {
		return failed(err)
	}
	return response{Output: &output}
}

func failed(err error) response {
	return response{Error: err.Error()}
}
