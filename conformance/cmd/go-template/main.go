// go-template executes templates as Package Operator does: a JSON line in
// {"templates":{name:text},"execute":name,"data":{...},"files":{path:text},"conditions":[{"name","expression"}]},
// a JSON line out {"output":text} or {"error":text}, the texts in base64: a template can print any bytes.
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
	Output *[]byte `json:"output,omitempty"`
	Error  []byte  `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func answer(r request) response {
	output, err := r.Package.Execute(r.Execute)
	if err != nil {
		return failed(err)
	}
	bytes := []byte(output)
	return response{Output: &bytes}
}

func failed(err error) response {
	return response{Error: []byte(err.Error())}
}
