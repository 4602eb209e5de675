package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/operator-framework/api/pkg/manifests"
	operatorsv1 "github.com/operator-framework/api/pkg/operators/v1"
	"github.com/operator-framework/api/pkg/validation"
	validator "github.com/operator-framework/api/pkg/validation/interfaces"
	"github.com/operator-framework/operator-registry/pkg/lib/bundle"
	"github.com/sirupsen/logrus"
	"k8s.io/apimachinery/pkg/runtime"
	utilerrors "k8s.io/apimachinery/pkg/util/errors"
)

// named is a validator of api by operator-sdk's name for it.
type named struct {
	name      string
	validator validator.Validator
	common    bool // its texts are among the errors and warnings of a verdict
}

var bundleValidators = []named{
	{"csv", validation.ClusterServiceVersionValidator, true},
	{"crd", validation.CustomResourceDefinitionValidator, true},
	{"bundle", validation.BundleValidator, true},
	{"operatorhub", validation.OperatorHubValidator, false},
	{"operatorhub/v2", validation.OperatorHubV2Validator, true},
	{"capabilities", validation.StandardCapabilitiesValidator, true},
	{"categories", validation.StandardCategoriesValidator, true},
	{"good-practices", validation.GoodPracticesValidator, true},
	{"alpha-deprecated-apis", validation.AlphaDeprecatedAPIsValidator, true},
	{"community", validation.CommunityOperatorValidator, false},
	{"object", validation.ObjectValidator, false},
	{"operator-group", validation.OperatorGroupValidator, false},
}

// kubernetesVersions are the values of the option k8s-version to judge the APIs of a bundle by, beside none.
var kubernetesVersions = []string{"1.22", "1.25", "1.26.0", "next"}

func judge(dir string) verdict {
	v := verdict{Dir: dir, Findings: []finding{}, Errors: []string{}, Warnings: []string{}}
	v.judgeByAPI(dir)
	v.judgePackage(dir)
	opm := bundle.NewImageValidator(nil, logrus.NewEntry(logrus.StandardLogger()))
	v.guarded("opm-format", true, func() { v.addOpmErrors("opm-format", "bundle format: ", opm.ValidateBundleFormat(dir)) })
	v.guarded("opm-content", true, func() {
		v.addOpmErrors("opm-content", "bundle content: ", opm.ValidateBundleContent(filepath.Join(dir, bundle.ManifestsDir)))
	})
	return v
}

func (v *verdict) judgeByAPI(dir string) {
	var loaded *manifests.Bundle
	v.guarded("loader", true, func() {
		var err error
		loaded, err = manifests.GetBundleFromDir(dir)
		v.addErrors("loader", err, func(err error) { v.Errors = appendNew(v.Errors, "manifests: "+err.Error()) })
	})
	if loaded == nil {
		return
	}
	objects := append(loaded.ObjectsToValidate(), operatorGroups(loaded)...)
	for _, one := range bundleValidators {
		v.judgeBy(one, objects)
	}
	for _, version := range kubernetesVersions {
		option := map[string]string{"k8s-version": version}
		v.judgeBy(named{"alpha-deprecated-apis k8s-version=" + version, validation.AlphaDeprecatedAPIsValidator, false}, append(objects, option))
	}
}

func (v *verdict) judgeBy(one named, objects []any) {
	v.guarded(one.name, one.common, func() {
		for _, result := range one.validator.Validate(objects...) {
			for _, each := range append(result.Errors, result.Warnings...) {
				v.add(one, each)
			}
		}
	})
}

// operatorGroups are the objects that the validator of operator groups judges only as what they are in Go.
func operatorGroups(loaded *manifests.Bundle) (groups []any) {
	for _, object := range loaded.Objects {
		if object.GroupVersionKind() != operatorsv1.GroupVersion.WithKind("OperatorGroup") {
			continue
		}
		group := &operatorsv1.OperatorGroup{}
		if runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, group) == nil {
			groups = append(groups, group)
		}
	}
	return groups
}

// judgePackage judges a directory with a *.package.yaml of the legacy format.
func (v *verdict) judgePackage(dir string) {
	files, err := filepath.Glob(filepath.Join(dir, "*.package.y*ml"))
	if err != nil || len(files) == 0 {
		return
	}
	v.guarded("package-manifest", false, func() {
		loaded, _, err := manifests.GetManifestsDir(dir)
		v.addErrors("package-loader", err, nil)
		if loaded != nil {
			v.judgeBy(named{"package-manifest", validation.PackageManifestValidator, false}, []any{loaded})
		}
	})
}

// addErrors adds each of several errors of a loader; whole is told of them as one.
func (v *verdict) addErrors(validator string, err error, whole func(error)) {
	if err == nil {
		return
	}
	if whole != nil {
		whole(err)
	}
	for _, one := range flattened(err) {
		v.Findings = append(v.Findings, finding{Validator: validator, Level: "Error", Detail: one.Error()})
	}
}

func flattened(err error) (all []error) {
	several, ok := err.(utilerrors.Aggregate)
	if !ok {
		return []error{err}
	}
	for _, one := range several.Errors() {
		all = append(all, flattened(one)...)
	}
	return all
}

func (v *verdict) addOpmErrors(validator, prefix string, err error) {
	if err == nil {
		return
	}
	all := []error{err}
	var several bundle.ValidationError
	if errors.As(err, &several) {
		all = several.Errors
	}
	for _, one := range all {
		v.Errors = append(v.Errors, prefix+one.Error())
		v.addOpmError(validator, one)
	}
}

// guarded makes an error of the panic of a validator.
func (v *verdict) guarded(validator string, common bool, judge func()) {
	defer func() {
		cause := recover()
		if cause == nil {
			return
		}
		text := fmt.Sprintf("a validator panics: %v", cause)
		v.Findings = append(v.Findings, finding{Validator: validator, Level: "Error", Type: "Panic", Detail: text})
		if common {
			v.Errors = append(v.Errors, text)
		}
	}()
	judge()
}
