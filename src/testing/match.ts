import { Matcher } from './matcher';
import { Absent, AnyValue, ListWith, Literal, Not, Serialized, TextLike } from './matchers';

/**
 * What may stand in a pattern where a plain value would say too much or too little.
 *
 * A pattern without matchers is compared in part: its maps may lack keys that the object has, at all levels; its lists and scalars are the
 * object's. The same goes for patterns inside of matchers, but for `objectEquals` and `arrayEquals`.
 */
export class Match {
  /**
   * A map that has at least these keys, with values like these; what a plain map in a pattern means, too, outside of `objectEquals`.
   * @param pattern keys to values or matchers
   */
  public static objectLike(pattern: { [key: string]: any }): Matcher {
    return new Literal(pattern, 'partial');
  }

  /**
   * A map that has these keys and no others, at all levels.
   * @param pattern keys to values or matchers
   */
  public static objectEquals(pattern: { [key: string]: any }): Matcher {
    return new Literal(pattern, 'exact');
  }

  /**
   * A list that has items like these, in this order, and perhaps others before, between and behind them.
   * @param items values or matchers
   */
  public static arrayWith(items: any[]): Matcher {
    return new ListWith(items);
  }

  /**
   * A list of these items and no others; the maps in it have no other keys, either.
   * @param items values or matchers
   */
  public static arrayEquals(items: any[]): Matcher {
    return new Literal(items, 'exact');
  }

  /**
   * A text that a regular expression of JavaScript finds something in.
   *
   * @param pattern the expression; `^` and `$` stand for the beginning and the end of the text
   * @throws when it is no regular expression
   */
  public static stringLikeRegexp(pattern: string): Matcher {
    return new TextLike(pattern);
  }

  /** Any value but null. */
  public static anyValue(): Matcher {
    return new AnyValue();
  }

  /** No value: the key is not there. */
  public static absent(): Matcher {
    return new Absent();
  }

  /**
   * What another pattern does not fit; a value that is not there does.
   * @param pattern a value or a matcher
   */
  public static not(pattern: any): Matcher {
    return new Not(pattern);
  }

  /**
   * A text that holds JSON.
   * @param pattern a value or a matcher for what it says
   */
  public static serializedJson(pattern: any): Matcher {
    return new Serialized('JSON', pattern);
  }

  /**
   * A text that holds one document of YAML, read as Kubernetes reads it.
   * @param pattern a value or a matcher for what it says
   */
  public static serializedYaml(pattern: any): Matcher {
    return new Serialized('YAML', pattern);
  }

  private constructor() {}
}
