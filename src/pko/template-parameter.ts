import { given, JsonObject } from '../kube/json';

/** What a parameter of an OpenShift template is. */
export interface TemplateParameterProps {
  /**
   * What it is for.
   * @default - none
   */
  readonly description?: string;
  /**
   * The value where none is given.
   * @default - empty
   */
  readonly value?: string;
  /**
   * Whether there has to be a value.
   * @default - if there is no default
   */
  readonly required?: boolean;
}

/** A parameter of an OpenShift template. */
export class TemplateParameter {
  /** @internal */
  public readonly _json: JsonObject;

  /** @internal */
  public constructor(
    /** Name of the parameter. */
    public readonly name: string,
    props: TemplateParameterProps,
  ) {
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new Error(`The parameter name ${JSON.stringify(name)} is not made of letters, digits and '_'.`);
    const { description, value, required = value === undefined } = props;
    this._json = { name, ...given({ description, value }), required };
  }

  /** Stands for the value in a text: `${IMAGE_TAG}`. */
  public get ref(): string {
    return `\${${this.name}}`;
  }

  /** Stands for the value where it is no text, as a whole field: a number, a boolean, JSON. */
  public get value(): any {
    return `\${{${this.name}}}`;
  }
}
