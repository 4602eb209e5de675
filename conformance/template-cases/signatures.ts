/** What an argument or a result is like; `integer` is written as a literal, because Go converts nothing to an int. */
export type Kind =
  | 'any' | 'base32' | 'base64' | 'bool' | 'cel' | 'count' | 'dict' | 'encoded' | 'file' | 'format' | 'fresh' | 'glob' | 'integer' | 'json' | 'key'
  | 'list' | 'number' | 'path' | 'range' | 'regex' | 'template' | 'text' | 'texts' | 'type' | 'url' | 'urlDict' | 'version' | 'yaml';

/** A function that templates can call. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly Kind[];
  /** How many times the last parameter may be given: once, or 0 to 3 times. */
  readonly variadic: boolean;
  readonly result: Kind;
}

/**
 * All functions, as `name parameter... : result`; a star says that the last parameter is variadic.
 *
 * `fresh` is a dictionary that nothing else refers to: functions change it in place. What depends on the order of a map in Go
 * (`keys`, `values`) is written sorted, see expressions.ts.
 */
const TABLE = `
and any any any* : any | or any any any* : any | not any : bool | len list : integer | len text : integer | len dict : integer
index dict key : any | index list count : any | index dict key any* : any | print any* : text | println any* : text | printf format any* : text
html any* : text | js any* : text | urlquery any* : text | call any any* : any
eq any any any* : bool | eq number number : bool | eq text text text* : bool | ne text text : bool | ne any any : bool
lt number number : bool | le text text : bool | gt number number : bool | ge any any : bool | lt text text : bool
hello : text | abbrev integer text : text | abbrevboth integer integer text : text | trunc integer text : text | trim text : text
upper text : text | lower text : text | title text : text | untitle text : text | substr integer integer text : text | repeat count text : text
trimAll text text : text | trimSuffix text text : text | trimPrefix text text : text | nospace text : text | initials text : text
swapcase text : text | snakecase text : text | camelcase text : text | kebabcase text : text | wrap count text : text | wrapWith count text text : text
contains text text : bool | hasPrefix text text : bool | hasSuffix text text : bool | quote any* : text | squote any* : text | cat any* : text
indent count text : text | nindent count text : text | replace text text text : text | plural text text integer : text
sha1sum text : text | sha256sum text : text | adler32sum text : text | toString any : text
atoi text : integer | int any : integer | int64 number : number | int number : integer | float64 any : number | seq count : text | seq count count : text
seq count count count : text | toDecimal text : number
split text text : any | splitList text text : texts | splitn text count text : any | toStrings list : texts
until count : list | untilStep count count count : list
add1 number : number | add number* : number | sub number number : number | div number number : number | mod number number : number
mul number number* : number | add1f number : number | addf number* : number | subf number number* : number | divf number number* : number
mulf number number* : number | biggest number number* : number | max number number* : number | min number number* : number
maxf number number* : number | minf number number* : number | ceil number : number | floor number : number | round number count : number
join text list : text | sortAlpha list : texts
default any any : any | empty any : bool | coalesce any* : any | all any* : bool | any any* : bool | compact list : list | mustCompact list : list
fromJson json : any | toJson any : json | toPrettyJson any : json | toRawJson any : json | mustFromJson json : any | mustToJson any : json
mustToPrettyJson any : json | mustToRawJson any : json | ternary any any bool : any | deepCopy any : any | mustDeepCopy list : list
typeOf any : text | typeIs type any : bool | typeIsLike type any : bool | kindOf any : text | kindIs type any : bool | deepEqual any any : bool
base path : path | dir path : path | clean path : path | ext path : text | isAbs path : bool
b64enc text : base64 | b64dec base64 : text | b32enc text : base32 | b32dec base32 : text
tuple any* : list | list any* : list | dict key any : fresh | dict key any key any : fresh | get dict key : any | set fresh key any : fresh
unset fresh key : fresh | hasKey dict key : bool | pluck key dict dict* : list | keys dict dict* : texts | pick dict key key* : dict
omit dict key key* : dict | merge fresh dict dict* : dict | mergeOverwrite fresh dict dict* : dict | mustMerge fresh dict : dict
mustMergeOverwrite fresh dict : dict | values dict : texts | append list any : list | mustAppend list any : list | push list any : list
mustPush list any : list | prepend list any : list | mustPrepend list any : list | first list : any | mustFirst list : any | rest list : list
mustRest list : list | last list : any | mustLast list : any | initial list : list | mustInitial list : list | reverse list : list
mustReverse list : list | uniq list : list | mustUniq list : list | without list any* : list | mustWithout list any* : list | has any list : bool
mustHas any list : bool | slice list count count : list | slice list count* : list | mustSlice list count : list | concat list list* : list
dig key any dict : any | dig key key any dict : any | chunk count list : list | mustChunk count list : list
semver version : any | semverCompare range version : bool | fail text : text
regexMatch regex text : bool | mustRegexMatch regex text : bool | regexFindAll regex text integer : texts | mustRegexFindAll regex text integer : texts
regexFind regex text : text | mustRegexFind regex text : text | regexReplaceAll regex text text : text | mustRegexReplaceAll regex text text : text
regexReplaceAllLiteral regex text text : text | mustRegexReplaceAllLiteral regex text text : text | regexSplit regex text integer : texts
mustRegexSplit regex text integer : texts | regexQuoteMeta text : text | urlParse url : urlDict | urlJoin urlDict : url
toYAML any : yaml | fromYAML yaml : any | b64decMap encoded : dict | include template any : text | getFile file : text | getFileGlob glob : any | cel cel : bool
`;

/** The signatures of TABLE, in its order; a function with several ways to be called has several. */
export const SIGNATURES: readonly Signature[] = TABLE.trim().split(/[|\n]/).map(entry => {
  const [call, result] = entry.split(':').map(part => part.trim());
  const [name, ...parameters] = call!.split(' ');
  return {
    name: name!,
    parameters: parameters.map(kind => kind.replace('*', '') as Kind),
    variadic: call!.endsWith('*'),
    result: result as Kind,
  };
});
