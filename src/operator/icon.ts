import { readFileSync } from 'node:fs';

/** What may stand before the root of XML: space, a declaration and other processing instructions, comments, a document type with its entities. */
const BEFORE_ROOT = [
  /^\s+/, /^<\?[\s\S]*?\?>/, /^<!--[\s\S]*?-->/,
  /^<!DOCTYPE(?:[^>"'[]|"[^"]*"|'[^']*'|\[(?:[^\]"'<]|"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<(?!!--))*\])*>/i,
];
/** How the pictures that catalogues show begin. */
const SIGNATURES: readonly (readonly [string, (bytes: Buffer) => boolean])[] = [
  ['image/png', bytes => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['image/jpeg', bytes => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['image/gif', bytes => /^GIF8[79]a/.test(bytes.subarray(0, 6).toString('latin1'))],
  ['image/svg+xml', bytes => isSvg(bytes.toString('utf8'))],
];

/** The picture that catalogues show for the operator. */
export class Icon {
  /**
   * The picture in a file; what it is, is seen from its content.
   *
   * @param path of the file, relative to the working directory
   * @throws when it cannot be read, or is no SVG, PNG, JPEG or GIF
   */
  public static fromFile(path: string): Icon {
    return Icon.fromBytes(readFileSync(path), path);
  }

  /**
   * The text of an SVG picture.
   * @throws when it is none
   */
  public static fromSvg(text: string): Icon {
    const bytes = Buffer.from(text);
    if (mediaTypeOf(bytes) !== 'image/svg+xml') throw new Error('The text is no SVG picture: it has no <svg> element at its root.');
    return new Icon(bytes.toString('base64'), 'image/svg+xml');
  }

  /**
   * A picture that is base64-encoded already; what it is, is seen from its content.
   * @throws when it is no SVG, PNG, JPEG or GIF
   */
  public static fromBase64(base64data: string): Icon {
    return Icon.fromBytes(Buffer.from(base64data, 'base64'), 'the base64 text');
  }

  private static fromBytes(bytes: Buffer, where: string): Icon {
    const mediatype = mediaTypeOf(bytes);
    if (mediatype === undefined) throw new Error(`There is no picture in ${where} that catalogues show: they take SVG, PNG, JPEG and GIF.`);
    return new Icon(bytes.toString('base64'), mediatype);
  }

  private constructor(
    /** The picture, base64-encoded. */
    public readonly base64data: string,
    /** `image/svg+xml`, `image/png`, `image/jpeg` or `image/gif`. */
    public readonly mediatype: string,
  ) {}
}

function mediaTypeOf(bytes: Buffer): string | undefined {
  return SIGNATURES.find(([, matches]) => matches(bytes))?.[0];
}

function isSvg(text: string): boolean {
  const before = BEFORE_ROOT.map(pattern => pattern.exec(text)?.[0]).find(part => part !== undefined);
  return before === undefined ? /^<(?:[\w.-]+:)?svg[\s/>]/.test(text) : isSvg(text.slice(before.length));
}
