// Package celcontext is the environment that Package Operator gives to CEL expressions in filters, conditions and templates.
package celcontext

import (
	"fmt"
	"regexp"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
)

// Condition is a named condition of a package's filter.
type Condition struct {
	Name       string `json:"name"`
	Expression string `json:"expression"`
}

// Context evaluates expressions over one render context.
type Context struct {
	environment *cel.Env
	variables   map[string]any
}

var conditionName = regexp.MustCompile(`^[_a-zA-Z][_a-zA-Z0-9]*$`)

// New evaluates the named conditions, which cannot see each other, and adds their results as the variable cond.
func New(renderContext map[string]any, conditions []Condition) (*Context, error) {
	var options []cel.EnvOption
	variables := map[string]any{}
	for name, value := range renderContext {
		variables[name] = value
		options = append(options, cel.Variable(name, cel.MapType(cel.StringType, cel.AnyType)))
	}
	environment, err := cel.NewEnv(options...)
	if err != nil {
		return nil, err
	}

	withoutConditions := &Context{environment, variables}
	results := map[string]bool{}
	for _, condition := range conditions {
		if !conditionName.MatchString(condition.Name) {
			return nil, fmt.Errorf("invalid CEL condition name: '%s'", condition.Name)
		}
		if _, exists := results[condition.Name]; exists {
			return nil, fmt.Errorf("duplicate CEL condition name: '%s'", condition.Name)
		}
		result, err := withoutConditions.Evaluate(condition.Expression)
		if err != nil {
			return nil, fmt.Errorf("CEL condition evaluation failed: '%s': %w", condition.Name, err)
		}
		results[condition.Name] = result
	}

	variables["cond"] = results
	environment, err = cel.NewEnv(append(options, cel.Variable("cond", cel.MapType(cel.StringType, cel.BoolType)))...)
	if err != nil {
		return nil, err
	}
	return &Context{environment, variables}, nil
}

// Evaluate is the boolean that an expression yields.
func (c *Context) Evaluate(expression string) (bool, error) {
	value, outputType, err := c.Value(expression)
	if err != nil {
		return false, err
	}
	result, isBool := value.(types.Bool)
	if !isBool {
		return false, fmt.Errorf("invalid return type: %v, expected bool", outputType)
	}
	return bool(result), nil
}

// Value is what an expression yields, and the type that it was found to have before; the type is nil where it does not compile.
func (c *Context) Value(expression string) (ref.Val, *cel.Type, error) {
	ast, issues := c.environment.Compile(expression)
	if issues.Err() != nil {
		return nil, nil, fmt.Errorf("CEL expression compilation error: %w", issues.Err())
	}
	program, err := c.environment.Program(ast)
	if err != nil {
		return nil, ast.OutputType(), fmt.Errorf("program construction error: %w", err)
	}
	value, _, err := program.Eval(c.variables)
	if err != nil {
		return nil, ast.OutputType(), fmt.Errorf("program evaluation error: %w", err)
	}
	return value, ast.OutputType(), nil
}
