import { Chart, Testing } from 'cdk8s';
import { ObjectAssertions } from './object-assertions';
import { ObjectGroup, objectsOf } from './object-group';
import { readYamlDocuments } from '../kube/yaml/read';
import { PlainManifests } from '../plain/plain-manifests';

/** What a test can say of manifests, wherever they come from. */
export class ManifestAssertions extends ObjectAssertions {
  /**
   * Of an operator's plain manifests.
   *
   * @param manifests the manifests, as they are now
   * @throws when the operator cannot be written as manifests
   */
  public static fromPlainManifests(manifests: PlainManifests): ManifestAssertions {
    return ManifestAssertions.fromYaml(Object.values(manifests.toFiles()).join('---\n'));
  }

  /**
   * Of the objects of a chart of cdk8s. The parameters of an operator, which is a chart, have their default values.
   *
   * @param chart the chart, as it is now
   */
  public static fromChart(chart: Chart): ManifestAssertions {
    return ManifestAssertions.fromObjects(Testing.synth(chart));
  }

  /**
   * Of the documents of a YAML text; empty ones are passed over.
   *
   * @param text the text
   * @throws when it is no YAML, or a document is no object
   */
  public static fromYaml(text: string): ManifestAssertions {
    return ManifestAssertions.fromObjects(readYamlDocuments(text).filter(document => document !== null));
  }

  /**
   * Of objects.
   *
   * @param objects with apiVersion, kind and metadata
   * @throws when one has no kind
   */
  public static fromObjects(objects: any[]): ManifestAssertions {
    return ManifestAssertions._of({ objects: objectsOf(objects), where: 'in the manifests' });
  }

  /** @internal */
  public static _of(group: ObjectGroup): ManifestAssertions {
    return new ManifestAssertions(group);
  }

  private constructor(
    /** @internal */
    protected readonly _group: ObjectGroup,
  ) {
    super();
  }
}
