// bundle-verdict judges OLM bundles by the validators of operator-framework/api and operator-registry:
// for each directory given it prints a JSON line {"dir":dir,"errors":[text,...],"warnings":[text,...]}.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/operator-framework/api/pkg/manifests"
	"github.com/operator-framework/api/pkg/validation"
	validationerrors "github.com/operator-framework/api/pkg/validation/errors"
	"github.com/operator-framework/operator-registry/pkg/lib/bundle"
	"github.com/sirupsen/logrus"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type verdict struct {
	Dir      string   `json:"dir"`
	Errors   []string `json:"errors"`
	Warnings []string `json:"warnings"`
}

var validators = validation.DefaultBundleValidators.WithValidators(
	validation.OperatorHubV2Validator,
	validation.StandardCapabilitiesValidator,
	validation.StandardCategoriesValidator,
	validation.GoodPracticesValidator,
	validation.AlphaDeprecatedAPIsValidator,
)

func main() {
	verdicts := jsonlines.NewEncoder(os.Stdout)
	os.Stdout = os.Stderr // the libraries print lines of their own
	logrus.SetOutput(io.Discard)
	for _, dir := range os.Args[1:] {
		if err := verdicts.Encode(judge(dir)); err != nil {
			jsonlines.Fail(err)
		}
	}
}

func judge(dir string) (v verdict) {
	v = verdict{Dir: dir, Errors: []string{}, Warnings: []string{}}
	defer func() {
		if cause := recover(); cause != nil {
			v.Errors = append(v.Errors, fmt.Sprintf("a validator panics: %v", cause))
		}
	}()
	v.addManifests(dir)
	v.addBundle(dir)
	return v
}

func (v *verdict) addManifests(dir string) {
	loaded, err := manifests.GetBundleFromDir(dir)
	if err != nil {
		v.Errors = append(v.Errors, "manifests: "+err.Error())
		return
	}
	for _, result := range validators.Validate(loaded.ObjectsToValidate()...) {
		for _, finding := range result.Errors {
			v.Errors = appendNew(v.Errors, text(finding))
		}
		for _, finding := range result.Warnings {
			v.Warnings = appendNew(v.Warnings, text(finding))
		}
	}
}

// text leaves out a value that is a pointer: it would print as an address.
func text(finding validationerrors.Error) string {
	if reflect.ValueOf(finding.BadValue).Kind() == reflect.Pointer {
		finding.BadValue = nil
	}
	return finding.Error()
}

// appendNew appends a text that is not there yet: validators judge the same object alone and as a part of the bundle.
func appendNew(texts []string, text string) []string {
	if slices.Contains(texts, text) {
		return texts
	}
	return append(texts, text)
}

func (v *verdict) addBundle(dir string) {
	logger := logrus.NewEntry(logrus.StandardLogger())
	validator := bundle.NewImageValidator(nil, logger)
	v.addBundleErrors("bundle format: ", validator.ValidateBundleFormat(dir))
	v.addBundleErrors("bundle content: ", validator.ValidateBundleContent(filepath.Join(dir, bundle.ManifestsDir)))
}

func (v *verdict) addBundleErrors(prefix string, err error) {
	if err == nil {
		return
	}
	var several bundle.ValidationError
	if !errors.As(err, &several) {
		v.Errors = append(v.Errors, prefix+err.Error())
		return
	}
	for _, one := range several.Errors {
		v.Errors = append(v.Errors, prefix+one.Error())
	}
}
