// Package templates is the template language of Package Operator: text/template, a part of sprig, and functions of its own.
package templates

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"github.com/gobwas/glob"
	"sigs.k8s.io/yaml"
)

// sprigNames are the functions of sprig that a package may use: none that depends on clock, chance, machine or network.
const sprigNames = `
hello
abbrev abbrevboth trunc trim upper lower title untitle substr repeat trimAll trimSuffix trimPrefix nospace
initials swapcase snakecase camelcase kebabcase wrap wrapWith contains hasPrefix hasSuffix quote squote cat
indent nindent replace plural sha1sum sha256sum adler32sum toString
atoi int64 int float64 seq toDecimal
split splitList splitn toStrings
until untilStep
add1 add sub div mod mul add1f addf subf divf mulf biggest max min maxf minf ceil floor round
join sortAlpha
default empty coalesce all any compact mustCompact fromJson toJson toPrettyJson toRawJson mustFromJson
mustToJson mustToPrettyJson mustToRawJson ternary deepCopy mustDeepCopy
typeOf typeIs typeIsLike kindOf kindIs deepEqual
base dir clean ext isAbs
b64enc b64dec b32enc b32dec
tuple list dict get set unset hasKey pluck keys pick omit merge mergeOverwrite mustMerge mustMergeOverwrite
values append mustAppend push mustPush prepend mustPrepend first mustFirst rest mustRest last mustLast
initial mustInitial reverse mustReverse uniq mustUniq without mustWithout has mustHas slice mustSlice concat
dig chunk mustChunk
semver semverCompare
fail
regexMatch mustRegexMatch regexFindAll mustRegexFindAll regexFind mustRegexFind regexReplaceAll
mustRegexReplaceAll regexReplaceAllLiteral mustRegexReplaceAllLiteral regexSplit mustRegexSplit regexQuoteMeta
urlParse urlJoin
`

// maxIncludes is how many includes of one template may be open.
const maxIncludes = 1000

func functions(root *template.Template, files map[string]string, cel func(string) (bool, error)) template.FuncMap {
	all := sprig.FuncMap()
	functions := template.FuncMap{
		"b64decMap":   decodeMap,
		"cel":         cel,
		"fromYAML":    fromYAML,
		"getFile":     getFile(files),
		"getFileGlob": getFileGlob(files),
		"include":     include(root),
		"toYAML":      toYAML,
	}
	for _, name := range strings.Fields(sprigNames) {
		function, exists := all[name]
		if !exists {
			panic("sprig has no function " + name)
		}
		functions[name] = function
	}
	return functions
}

func toYAML(value any) (string, error) {
	text, err := yaml.Marshal(value)
	return strings.TrimSuffix(string(text), "\n"), err
}

func fromYAML(source any) (value any, err error) {
	switch text := source.(type) {
	case string:
		err = yaml.Unmarshal([]byte(text), &value)
	case []byte:
		err = yaml.Unmarshal(text, &value)
	default:
		err = errors.New("fromYAML requires string or []byte as input: invalid type")
	}
	return value, err
}

func decodeMap(encoded map[string]any) (map[string]any, error) {
	decoded := map[string]any{}
	for key, value := range encoded {
		text, isText := value.(string)
		if !isText {
			continue
		}
		plain, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return nil, fmt.Errorf("decode base64 value at key %s: %w", key, err)
		}
		decoded[key] = string(plain)
	}
	return decoded, nil
}

func include(root *template.Template) func(string, any) (string, error) {
	open := map[string]int{}
	return func(name string, data any) (string, error) {
		if open[name] > maxIncludes {
			return "", fmt.Errorf("including template with name %s: exceeded max include recursion depth", name)
		}
		open[name]++
		defer func() { open[name]-- }()
		var out strings.Builder
		err := root.ExecuteTemplate(&out, name, data)
		return out.String(), err
	}
}

func getFile(files map[string]string) func(string) (string, error) {
	return func(path string) (string, error) {
		content, exists := files[path]
		if !exists {
			return "", errors.New("file not found")
		}
		return content, nil
	}
}

func getFileGlob(files map[string]string) func(string) (map[string]string, error) {
	return func(pattern string) (map[string]string, error) {
		compiled, err := glob.Compile(pattern, '/')
		if err != nil {
			return nil, err
		}
		found := map[string]string{}
		for path, content := range files {
			if compiled.Match(path) {
				found[path] = content
			}
		}
		return found, nil
	}
}
