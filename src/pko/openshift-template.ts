import { ApiObject, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { OPENSHIFT_TEMPLATE, placeholdersIn } from './openshift-placeholder';
import { SelectorSyncSet } from './selector-sync-set';
import { TemplateParameter, TemplateParameterProps } from './template-parameter';
import { Json } from '../kube/json';

/** What an OpenShift template is, beside its objects. */
export interface OpenShiftTemplateProps extends ChartProps {
  /**
   * Name of the template.
   * @default - the id of the construct
   */
  readonly templateName?: string;
}

/**
 * A chart that is written as one Template (`template.openshift.io/v1`) of its objects: what `oc process` and app-interface take.
 *
 * Its parameters are not those of a package: they are filled in before anything is applied. A text or key holds them as `parameter.ref`.
 */
export class OpenShiftTemplate extends Chart {
  /** Name of the template. */
  public readonly templateName: string;
  private readonly parameters = new Map<string, TemplateParameter>();

  constructor(scope: Construct, id: string, props: OpenShiftTemplateProps = {}) {
    super(scope, id, props);
    this.templateName = props.templateName ?? id;
    Object.defineProperty(this, OPENSHIFT_TEMPLATE, { value: true });
  }

  /**
   * Declares a parameter of the template.
   *
   * @param name letters, digits and `_`: `IMAGE_TAG`
   * @throws when there is one of that name, or it is no name
   */
  public parameter(name: string, props: TemplateParameterProps = {}): TemplateParameter {
    if (this.parameters.has(name)) throw new Error(`The template has a parameter '${name}' already.`);
    const parameter = new TemplateParameter(name, props);
    this.parameters.set(name, parameter);
    return parameter;
  }

  /**
   * The template, alone in a list.
   * @throws when an object holds a parameter that the template does not have
   */
  public toJson(): any[] {
    super.toJson(); // validates the app, as every chart does
    const objects = this.node.findAll().filter(ApiObject.isApiObject)
      .filter(object => !object.node.scopes.some(scope => scope !== object && SelectorSyncSet.isSelectorSyncSet(scope)))
      .map(object => (object as ApiObject).toJson() as Json);
    const unknown = placeholdersIn(objects).find(name => !this.parameters.has(name));
    if (unknown !== undefined) {
      throw new Error(`An object of the template '${this.templateName}' holds \${${unknown}}, which it does not declare: template.parameter('${unknown}').`);
    }
    const parameters = [...this.parameters.values()].map(parameter => parameter._json);
    return [{
      apiVersion: 'template.openshift.io/v1',
      kind: 'Template',
      metadata: { name: this.templateName },
      ...(parameters.length > 0 && { parameters }),
      objects,
    }];
  }
}
