import { complaintUnlessThere } from './collection';
import { complain } from './complain';
import { ManifestAssertions } from './manifest-assertions';
import { ObjectAssertions } from './object-assertions';
import { ObjectGroup } from './object-group';
import { JsonObject, textAt } from '../kube/json';
import { describeObject } from '../kube/object-ref';
import { PHASE_ANNOTATION } from '../pko/annotations';

/** What a test can say of the objects of a package as they are applied somewhere, in the order in which they are. */
export class RenderingAssertions extends ObjectAssertions {
  /** @internal */
  public static _of(objects: readonly JsonObject[], phases: readonly string[], where: string): RenderingAssertions {
    return new RenderingAssertions(objects, phases, where);
  }

  /** @internal */
  protected readonly _group: ObjectGroup;

  private constructor(private readonly objects: readonly JsonObject[], private readonly phases: readonly string[], private readonly place: string) {
    super();
    this._group = { objects, where: place };
  }

  /**
   * The objects of one phase.
   *
   * @param phase name of the phase
   * @throws when the package has no such phase
   */
  public inPhase(phase: string): ManifestAssertions {
    complain(complaintUnlessThere('phase', this.place, this.phases, phase), this.inPhase);
    return ManifestAssertions._of({
      objects: this.objects.filter(object => phaseOf(object) === phase),
      where: `in the phase '${phase}' ${this.place}`,
      elsewhere: isLookedFor => this.elsewhere(this.objects.filter(object => phaseOf(object) !== phase && isLookedFor(object))),
    });
  }

  private elsewhere(objects: readonly JsonObject[]): string | undefined {
    if (objects.length === 0) return undefined;
    return `${objects.map(object => `${describeObject(object)} is in the phase '${phaseOf(object)}'`).join(', ')}.`;
  }
}

function phaseOf(object: JsonObject): string | undefined {
  return textAt(object, 'metadata', 'annotations', PHASE_ANNOTATION);
}
