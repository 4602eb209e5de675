package celcontext

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
	"github.com/google/cel-go/common/types/traits"
)

// Describe is a value as JSON that tells the types apart: bool, string, null and list are themselves, anything else is
// an object of one key. A map is a list of pairs, in no order.
func Describe(value ref.Val) any {
	switch value := value.(type) {
	case types.Bool:
		return bool(value)
	case types.String:
		return string(value)
	case types.Null:
		return nil
	case types.Int:
		return map[string]any{"int": strconv.FormatInt(int64(value), 10)}
	case types.Uint:
		return map[string]any{"uint": strconv.FormatUint(uint64(value), 10)}
	case types.Double:
		return map[string]any{"double": strconv.FormatFloat(float64(value), 'e', -1, 64)}
	case types.Bytes:
		return map[string]any{"bytes": []byte(value)}
	case types.Duration:
		return map[string]any{"duration": strconv.FormatInt(value.Duration.Nanoseconds(), 10)}
	case types.Timestamp:
		nanos := new(big.Int).Mul(big.NewInt(value.Unix()), big.NewInt(1e9))
		return map[string]any{"timestamp": nanos.Add(nanos, big.NewInt(int64(value.Nanosecond()))).String()}
	case *types.Type:
		return map[string]any{"type": value.TypeName()}
	case traits.Lister:
		items := []any{}
		for iterator := value.Iterator(); iterator.HasNext() == types.True; {
			items = append(items, Describe(iterator.Next()))
		}
		return items
	case traits.Mapper:
		pairs := []any{}
		for iterator := value.Iterator(); iterator.HasNext() == types.True; {
			key := iterator.Next()
			pairs = append(pairs, []any{Describe(key), Describe(value.Get(key))})
		}
		return map[string]any{"map": pairs}
	default:
		panic(fmt.Sprintf("a value of type %s has no description", value.Type()))
	}
}
