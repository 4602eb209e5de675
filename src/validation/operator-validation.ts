/* eslint-disable @typescript-eslint/no-require-imports -- the rules are for cdk8s-cli alone: a program that is run need not load them */
import type { ValidationContext } from './cdk8s-plugin';
import { correction } from '../findings/suggest';
import { BundleProfile } from '../olm/bundle-profile';

/** The `properties` of the plugin in cdk8s.yaml. */
export interface OperatorValidationProps {
  /**
   * Where bundles are to be installed or published.
   * @default - they are checked for no place in particular
   */
  readonly profile?: BundleProfile;
}

/**
 * A validation plugin for `cdk8s synth`: judges all packages, bundles, catalogs and manifests of the output, as `opack validate` does.
 *
 * In cdk8s.yaml: `validations: [{package: cdk8s-opack, class: OperatorValidation, version: <the version>, properties: {profile: olm-v1}}]`.
 * A finding of severity error makes it fail; warnings are reported.
 */
export class OperatorValidation {
  private readonly profile?: BundleProfile;

  /** @throws when there is no such property or profile: nobody has checked what cdk8s.yaml says */
  constructor(props: OperatorValidationProps = {}) {
    for (const key of Object.keys(props)) refuseUnknown('property', key, ['profile']);
    if (props.profile !== undefined) refuseUnknown('profile', props.profile, Object.values(BundleProfile));
    this.profile = props.profile;
  }

  /**
   * Judges the output and reports on it.
   *
   * @param context the `ValidationContext` of cdk8s-cli
   */
  public async validate(context: any): Promise<void> {
    const { manifests, report, logger } = context as ValidationContext;
    const { judgeOutputs } = require('./judge-outputs') as typeof import('./judge-outputs');
    const { violationsOf } = require('./violations') as typeof import('./violations');
    const { findings, summaries, isRefused } = judgeOutputs(manifests, this.profile);
    for (const summary of summaries) logger.log(summary);
    for (const violation of violationsOf(findings)) report.addViolation(violation);
    report.submit(isRefused ? 'failure' : 'success');
  }
}

function refuseUnknown(what: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw new Error(`OperatorValidation has no ${what} ${name}. ${correction(String(name), known)}`);
}
