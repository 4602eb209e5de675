import { Flags, formatInteger, formatNumber, formatText, noFlags, pad } from './format-scalars';
import { Boxed, GoInt, GoList, GoMap, GoObject, Reflected, Value, typeOf } from './values';

/** fmt.Sprint: a space between two operands that are both no text. */
export function sprint(values: readonly Value[]): string {
  return values.map((value, index) => {
    const needsSpace = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
    return (needsSpace ? ' ' : '') + formatValue(value, 'v', noFlags());
  }).join('');
}

/** fmt.Sprintln. */
export function sprintln(values: readonly Value[]): string {
  return `${values.map(value => formatValue(value, 'v', noFlags())).join(' ')}\n`;
}

/** A value as `%v` prints it. */
export function display(value: Value): string {
  return formatValue(value, 'v', noFlags());
}

/** A reflect.Value as a verb prints it: like what it holds, but `<invalid reflect.Value>` for the zero Value. */
export function displayReflected(value: Reflected, verb: 'v' | 's'): string {
  if (value === undefined) return '<invalid reflect.Value>';
  if (value instanceof Boxed) return value.value === null ? '<nil>' : formatInner(value.value, verb, noFlags());
  return formatInner(value, verb, noFlags());
}

/** fmt.Sprintf. */
export function sprintf(format: string, values: readonly Value[]): string {
  return new Formatter(format, values).format();
}

function formatValue(value: Value, verb: string, flags: Flags): string {
  if (value === null) return verb === 'v' || verb === 'T' ? pad('<nil>', flags) : `%!${verb}(<nil>)`;
  if (verb === 'T') return formatText(typeOf(value), 's', flags);
  if (verb === 'p') return badVerb(value, verb, flags);
  return formatInner(value, verb, flags);
}

function formatInner(value: Value, verb: string, flags: Flags): string {
  if (value === null) return flags.sharpV ? 'interface {}(nil)' : '<nil>';
  if (typeof value === 'boolean') return verb === 'v' || verb === 't' ? pad(String(value), flags) : badVerb(value, verb, flags);
  if (typeof value === 'string') return 'vsxXq'.includes(verb) ? formatText(value, verb, flags) : badVerb(value, verb, flags);
  if (typeof value === 'number') return 'vbgGxXfFeE'.includes(verb) ? formatNumber(value, verb, flags) : badVerb(value, verb, flags);
  if (value instanceof GoInt) return formatIntegerValue(value, verb, flags);
  if (value instanceof GoObject) return 'vsxXq'.includes(verb) ? formatText(value.text(), verb, flags) : badVerb(value, verb, flags);
  return value instanceof GoMap ? formatMap(value, verb, flags) : formatList(value, verb, flags);
}

function formatIntegerValue(value: GoInt, verb: string, flags: Flags): string {
  if (!'vdboOxXcqU'.includes(verb)) return badVerb(value, verb, flags);
  if (verb === 'v' && flags.sharpV && value.type.startsWith('uint')) return formatInteger(value.value, 'x', { ...flags, sharp: true });
  return formatInteger(value.value, verb, flags);
}

function formatMap(map: GoMap, verb: string, flags: Flags): string {
  if (flags.sharpV && map.isNil) return `${typeOf(map)}(nil)`;
  const entries = map.sortedKeys.map(key => {
    return `${formatInner(key, verb, flags)}:${formatInner(map.entries.get(key) as Value, verb, flags)}`;
  });
  return flags.sharpV ? `${typeOf(map)}{${entries.join(', ')}}` : `map[${entries.join(' ')}]`;
}

function formatList(list: GoList, verb: string, flags: Flags): string {
  if (flags.sharpV && list.isNil) return `${typeOf(list)}(nil)`;
  const items = list.items.map(item => formatInner(item, verb, flags));
  return flags.sharpV ? `${typeOf(list)}{${items.join(', ')}}` : `[${items.join(' ')}]`;
}

/** A value that a verb is not for; width and the like still count. */
function badVerb(value: Value, verb: string, flags: Flags): string {
  return `%!${verb}(${typeOf(value)}=${formatInner(value, 'v', flags)})`;
}

/** One run of fmt.doPrintf over a format. */
class Formatter {
  private output = '';
  private position = 0;
  private argument = 0;
  private isReordered = false;
  private isGoodIndex = true;
  private isAfterIndex = false;

  constructor(private readonly pattern: string, private readonly values: readonly Value[]) {}

  public format(): string {
    while (this.position < this.pattern.length) {
      const percent = this.pattern.indexOf('%', this.position);
      const end = percent < 0 ? this.pattern.length : percent;
      this.output += this.pattern.slice(this.position, end);
      this.position = end + 1;
      if (percent >= 0) this.formatVerb();
    }
    if (!this.isReordered && this.argument < this.values.length) this.output += this.extra();
    return this.output;
  }

  private extra(): string {
    const rest = this.values.slice(this.argument).map(value => {
      return value === null ? '<nil>' : `${typeOf(value)}=${formatInner(value, 'v', noFlags())}`;
    });
    return `%!(EXTRA ${rest.join(', ')})`;
  }

  private formatVerb(): void {
    this.isGoodIndex = true;
    this.isAfterIndex = false;
    const flags = this.readFlags();
    this.readIndex();
    this.readWidth(flags);
    this.readPrecision(flags);
    if (!this.isAfterIndex) this.readIndex();
    if (this.position >= this.pattern.length) {
      this.output += '%!(NOVERB)';
      return;
    }
    const verb = String.fromCodePoint(this.pattern.codePointAt(this.position) as number);
    this.position += verb.length;
    this.output += this.verbText(verb, flags);
  }

  private verbText(verb: string, flags: Flags): string {
    if (verb === '%') return '%';
    if (!this.isGoodIndex) return `%!${verb}(BADINDEX)`;
    if (this.argument >= this.values.length) return `%!${verb}(MISSING)`;
    const value = this.values[this.argument++];
    const goSyntax = { ...flags, sharpV: flags.sharp, sharp: false, plus: false };
    if (verb === 'w') return value === null ? '%!w(<nil>)' : badVerb(value, verb, goSyntax);
    if (verb === 'v') return formatValue(value, verb, goSyntax);
    return formatValue(value, verb, flags);
  }

  private readFlags(): Flags {
    const flags = noFlags();
    for (; this.position < this.pattern.length; this.position++) {
      switch (this.pattern[this.position]) {
        case '#': flags.sharp = true; break;
        case '0': flags.zero = true; break;
        case '+': flags.plus = true; break;
        case '-': flags.minus = true; break;
        case ' ': flags.space = true; break;
        default: return flags;
      }
    }
    return flags;
  }

  /** `[n]` before a width, precision or verb. */
  private readIndex(): void {
    if (this.pattern[this.position] !== '[') {
      this.isAfterIndex = false;
      return;
    }
    this.isReordered = true;
    const close = this.pattern.indexOf(']', this.position);
    const index = close < 0 ? NaN : /^[0-9]+$/.test(this.pattern.slice(this.position + 1, close)) ? Number(this.pattern.slice(this.position + 1, close)) - 1 : NaN;
    this.position = close < 0 ? this.position + 1 : close + 1;
    this.isAfterIndex = !Number.isNaN(index);
    if (index >= 0 && index < this.values.length) {
      this.argument = index;
    } else {
      this.isGoodIndex = false;
    }
  }

  private readWidth(flags: Flags): void {
    if (this.pattern[this.position] !== '*') {
      flags.width = this.readNumber();
      if (this.isAfterIndex && flags.width !== undefined) this.isGoodIndex = false;
      return;
    }
    this.position++;
    flags.width = this.integerArgument();
    if (flags.width === undefined) this.output += '%!(BADWIDTH)';
    if (flags.width !== undefined && flags.width < 0) {
      flags.width = -flags.width;
      flags.minus = true;
      flags.zero = false;
    }
    this.isAfterIndex = false;
  }

  private readPrecision(flags: Flags): void {
    if (this.pattern[this.position] !== '.' || this.position + 1 >= this.pattern.length) return;
    this.position++;
    if (this.isAfterIndex) this.isGoodIndex = false;
    this.readIndex();
    if (this.pattern[this.position] !== '*') {
      flags.precision = this.readNumber() ?? 0;
      return;
    }
    this.position++;
    const precision = this.integerArgument();
    if (precision === undefined || precision < 0) this.output += '%!(BADPREC)';
    flags.precision = precision !== undefined && precision >= 0 ? precision : undefined;
    this.isAfterIndex = false;
  }

  private readNumber(): number | undefined {
    const digits = /^[0-9]*/.exec(this.pattern.slice(this.position)) as RegExpExecArray;
    this.position += digits[0].length;
    return digits[0] === '' ? undefined : Number(digits[0]);
  }

  private integerArgument(): number | undefined {
    const value = this.values[this.argument];
    if (this.argument < this.values.length) this.argument++;
    return value instanceof GoInt && value.value >= -1000000n && value.value <= 1000000n ? Number(value.value) : undefined;
  }
}
