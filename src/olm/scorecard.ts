import { Json, JsonObject } from '../kube/json';

/** One test that scorecard runs in a cluster. */
export interface ScorecardTest {
  /** Image that holds the test. */
  readonly image: string;
  /** Command in the image. */
  readonly entrypoint: string[];
  /**
   * Labels by which tests are chosen: `suite`, `test`.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
}

/** The image of the tests that operator-sdk brings. */
const STANDARD_IMAGE = 'quay.io/operator-framework/scorecard-test:v1.42.3';
const STANDARD_TESTS: readonly (readonly [string, string])[] = [
  ['basic', 'basic-check-spec'],
  ['olm', 'olm-bundle-validation'],
  ['olm', 'olm-crds-have-validation'],
  ['olm', 'olm-crds-have-resources'],
  ['olm', 'olm-spec-descriptors'],
  ['olm', 'olm-status-descriptors'],
];

/** The tests that `operator-sdk scorecard` runs for a bundle: `tests/scorecard/config.yaml`. */
export class Scorecard {
  /**
   * The basic test and those of the suite `olm`, all at once, as operator-sdk scaffolds them.
   * @param image of the tests; that of operator-sdk 1.42 if none is given
   */
  public static standard(image?: string): Scorecard {
    return new Scorecard().addStage(true, ...STANDARD_TESTS.map(([suite, test]) => (
      { image: image ?? STANDARD_IMAGE, entrypoint: ['scorecard-test', test], labels: { suite, test: `${test}-test` } }
    )));
  }

  /** Tests of one's own: add stages. */
  public static empty(): Scorecard {
    return new Scorecard();
  }

  private readonly stages: JsonObject[] = [];

  private constructor() {}

  /**
   * Adds tests that run after those of the stages before.
   *
   * @param parallel whether they run at once
   * @param tests the tests
   */
  public addStage(parallel: boolean, ...tests: ScorecardTest[]): Scorecard {
    const written = tests.map(({ image, entrypoint, labels }) => ({ entrypoint, image, ...(labels !== undefined && { labels }) }));
    this.stages.push({ parallel, tests: written });
    return this;
  }

  /** @internal */
  public _toJson(): JsonObject {
    return {
      apiVersion: 'scorecard.operatorframework.io/v1alpha3',
      kind: 'Configuration',
      metadata: { name: 'config' },
      stages: this.stages as Json[],
    };
  }
}
