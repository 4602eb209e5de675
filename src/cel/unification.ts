import { CelType, DYN, formatType, isDynamic, sameType } from './types';

/** What type parameters stand for, by their printed name (checker/types.go and mapping.go of cel-go). */
export class Substitutions {
  private bindings = new Map<string, CelType>();

  /** Whether values of one list of types fit another; what was learnt about type parameters is kept only then. */
  public assign(from: readonly CelType[], to: readonly CelType[]): boolean {
    const before = new Map(this.bindings);
    if (this.fitsAll(from, to)) return true;
    this.bindings = before;
    return false;
  }

  /** Puts what is known in place of type parameters, and dyn for the others if asked. */
  public resolve(type: CelType, unknownIsDyn = false): CelType {
    const found = this.bindings.get(formatType(type));
    if (found) return this.resolve(found, unknownIsDyn);
    if (type.kind === 'parameter') return unknownIsDyn ? DYN : type;
    return { ...type, parameters: type.parameters.map((inner) => this.resolve(inner, unknownIsDyn)) };
  }

  private fitsAll(from: readonly CelType[], to: readonly CelType[]): boolean {
    return from.length === to.length && from.every((type, index) => this.fits(type, to[index]));
  }

  private fits(from: CelType, to: CelType): boolean {
    if (to.kind === 'parameter') {
      const { valid, known } = this.bind(from, to);
      if (valid || known) return valid;
    }
    if (from.kind === 'parameter') return this.bind(to, from).valid;
    if ([from, to].some((type) => type.kind === 'error' || isDynamic(type))) return true;
    if (from.kind === 'null') return isNullable(to);
    if (to.kind === 'null') return isNullable(from);
    if (from.kind === 'type') return to.kind === 'type';
    return from.kind === to.kind && this.fitsAll(from.parameters, to.parameters);
  }

  /** Tries to let a parameter stand for a type; `known` when it already stood for one. */
  private bind(type: CelType, free: CelType): { valid: boolean; known: boolean } {
    if (sameType(type, free)) return { valid: true, known: true };
    const bound = this.bindings.get(formatType(free));
    if (bound) {
      if (sameType(type, bound)) return { valid: true, known: true };
      if (!this.fits(type, bound)) return { valid: false, known: true };
      const general = mostGeneral(type, bound);
      if (!this.occurs(free, general)) this.bindings.set(formatType(free), general);
      return { valid: true, known: true };
    }
    if (this.occurs(free, type)) return { valid: false, known: false };
    this.bindings.set(formatType(free), type);
    return { valid: true, known: false };
  }

  private occurs(type: CelType, within: CelType): boolean {
    if (sameType(type, within)) return true;
    if (within.kind === 'parameter') {
      const bound = this.bindings.get(formatType(within));
      return bound !== undefined && this.occurs(type, bound);
    }
    return within.parameters.some((inner) => this.occurs(type, inner));
  }
}

/** Of two types that fit each other the one that says less. */
export function mostGeneral(a: CelType, b: CelType): CelType {
  return saysNoMore(a, b) ? a : b;
}

function saysNoMore(a: CelType, b: CelType): boolean {
  if (isDynamic(a) || a.kind === 'parameter') return true;
  if (isDynamic(b) || b.kind === 'parameter' || a.kind !== b.kind) return false;
  if (a.kind === 'list' || a.kind === 'map') return a.parameters.every((type, index) => saysNoMore(type, b.parameters[index]));
  return a.kind === 'type' || sameType(a, b);
}

function isNullable(type: CelType): boolean {
  return ['null', 'duration', 'timestamp'].includes(type.kind);
}
