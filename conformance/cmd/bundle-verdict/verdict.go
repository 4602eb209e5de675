package main

import (
	"errors"
	"fmt"
	"reflect"
	"slices"

	validationerrors "github.com/operator-framework/api/pkg/validation/errors"
)

// finding is what one validator says; value and field are those of api, where it has any.
type finding struct {
	Validator string `json:"validator"`
	Level     string `json:"level"`
	Type      string `json:"type,omitempty"`
	Field     string `json:"field,omitempty"`
	Value     string `json:"value,omitempty"`
	Detail    string `json:"detail"`
}

type verdict struct {
	Dir      string    `json:"dir"`
	Findings []finding `json:"findings"`
	Errors   []string  `json:"errors"`
	Warnings []string  `json:"warnings"`
}

func (v *verdict) add(one named, each validationerrors.Error) {
	v.Findings = append(v.Findings, findingOf(one.name, each))
	if !one.common {
		return
	}
	if each.Level == validationerrors.LevelError {
		v.Errors = appendNew(v.Errors, text(each))
	} else {
		v.Warnings = appendNew(v.Warnings, text(each))
	}
}

// addOpmError adds an error of opm, which may be one of api's.
func (v *verdict) addOpmError(validator string, err error) {
	var each validationerrors.Error
	if errors.As(err, &each) {
		v.Findings = append(v.Findings, findingOf(validator, each))
		return
	}
	v.Findings = append(v.Findings, finding{Validator: validator, Level: "Error", Detail: err.Error()})
}

func findingOf(validator string, each validationerrors.Error) finding {
	found := finding{Validator: validator, Level: string(each.Level), Type: string(each.Type), Field: each.Field, Detail: each.Detail}
	if value := printable(each.BadValue); value != nil {
		found.Value = fmt.Sprint(value)
	}
	return found
}

func text(each validationerrors.Error) string {
	each.BadValue = printable(each.BadValue)
	return each.Error()
}

// printable leaves out a value that is a pointer: it would print as an address. An error stays, as it is a text.
func printable(value any) any {
	if _, ok := value.(error); !ok && reflect.ValueOf(value).Kind() == reflect.Pointer {
		return nil
	}
	return value
}

// appendNew appends a text that is not there yet: validators judge the same object alone and as a part of the bundle.
func appendNew(texts []string, text string) []string {
	if slices.Contains(texts, text) {
		return texts
	}
	return append(texts, text)
}
