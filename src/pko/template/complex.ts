import { GoObject } from './values';
import { formatFloat } from '../../go/numbers';

/** A complex number, which only literals make and which can only be printed. */
export class Complex extends GoObject {
  public readonly type = 'complex128';

  constructor(private readonly real: number, private readonly imaginary: number) {
    super();
  }

  /** `(1+2i)`. */
  public text(): string {
    const imaginary = formatFloat(this.imaginary, 'g', -1);
    return `(${formatFloat(this.real, 'g', -1)}${/^[+-]/.test(imaginary) ? '' : '+'}${imaginary}i)`;
  }

  /** None. */
  public method(): undefined {
    return undefined;
  }
}
