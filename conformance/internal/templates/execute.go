package templates

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"

	"cdk8s-opack/conformance/internal/celcontext"
)

// Package is the set of templates that see each other, and what they may read.
type Package struct {
	// Templates by name; the name of a file's template is its path.
	Templates map[string]string `json:"templates"`
	// Files that getFile and getFileGlob see.
	Files map[string]string `json:"files"`
	// Data is the render context.
	Data map[string]any `json:"data"`
	// Conditions are the named conditions that cel sees as cond.
	Conditions []celcontext.Condition `json:"conditions"`
}

// Execute is the text of one template.
func (p Package) Execute(name string) (string, error) {
	cel, err := celcontext.New(p.Data, p.Conditions)
	if err != nil {
		return "", fmt.Errorf("constructing CEL context: %w", err)
	}
	root := template.New("pkg").Option("missingkey=error")
	root.Funcs(functions(root, p.Files, cel.Evaluate))
	if err := p.parse(root); err != nil {
		return "", err
	}
	return p.execute(root, name)
}

// Parsed is a set of templates that can be executed over several contexts.
type Parsed struct{ root *template.Template }

// Parse parses the templates once.
func (p Package) Parse() (Parsed, error) {
	root := template.New("pkg").Option("missingkey=error")
	root.Funcs(functions(root, p.Files, nil))
	return Parsed{root}, p.parse(root)
}

// ExecuteAll is the text of each template of a set that was parsed before, in the context of the package.
func (p Package) ExecuteAll(parsed Parsed) (map[string]string, error) {
	cel, err := celcontext.New(p.Data, p.Conditions)
	if err != nil {
		return nil, fmt.Errorf("constructing CEL context: %w", err)
	}
	root, err := parsed.root.Clone()
	if err != nil {
		return nil, err
	}
	root.Funcs(functions(root, p.Files, cel.Evaluate))
	texts := map[string]string{}
	for path := range p.Templates {
		if texts[path], err = p.execute(root, path); err != nil {
			return nil, err
		}
	}
	return texts, nil
}

func (p Package) parse(root *template.Template) error {
	for _, path := range slices.Sorted(maps.Keys(p.Templates)) {
		if _, err := root.New(path).Parse(p.Templates[path]); err != nil {
			return fmt.Errorf("parsing template from %s: %w", path, err)
		}
	}
	return nil
}

func (p Package) execute(root *template.Template, name string) (string, error) {
	var out strings.Builder
	if err := root.ExecuteTemplate(&out, name, p.Data); err != nil {
		return "", fmt.Errorf("executing template from %s: %w", name, err)
	}
	return out.String(), nil
}
