// olm0-rbac prints what RBAC OLM v0 makes from ClusterServiceVersions: for each file given, with the ClusterServiceVersion in a namespace,
// a JSON line {"file":file,"permissions":{service account:{...}}} or {"file":file,"error":text}.
package main

import (
	"os"

	"github.com/operator-framework/api/pkg/operators/v1alpha1"
	"github.com/operator-framework/operator-lifecycle-manager/pkg/controller/registry/resolver"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type answer struct {
	File        string                                   `json:"file"`
	Permissions map[string]*resolver.OperatorPermissions `json:"permissions,omitempty"`
	Error       string                                   `json:"error,omitempty"`
}

func main() {
	namespace, files := os.Args[1], os.Args[2:]
	answers := jsonlines.NewEncoder(os.Stdout)
	os.Stdout = os.Stderr // the libraries print lines of their own
	for _, file := range files {
		permissions, err := rbacOf(file, namespace)
		a := answer{File: file, Permissions: permissions}
		if err != nil {
			a.Error = err.Error()
		}
		if err := answers.Encode(a); err != nil {
			jsonlines.Fail(err)
		}
	}
}

func rbacOf(file, namespace string) (map[string]*resolver.OperatorPermissions, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	object := map[string]any{}
	if err := yaml.Unmarshal(text, &object); err != nil {
		return nil, err
	}
	csv := v1alpha1.ClusterServiceVersion{}
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object, &csv); err != nil {
		return nil, err
	}
	csv.SetNamespace(namespace)
	return resolver.RBACForClusterServiceVersion(&csv)
}
