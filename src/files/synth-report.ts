import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WriteError } from './write-error';
import { shortenStack } from '../findings/caller-frames';
import { Finding } from '../findings/finding';
import { FindingsError, hasErrors } from '../findings/findings';
import { SourceText } from '../findings/source-text';

/** The environment variable by which `opack synth` names the file in which it wants to be told what apps do. */
export const REPORT_VARIABLE = 'CDK8S_OPACK_REPORT';

/** What an app tells `opack synth`; one line of JSON for each app of a program. */
export interface SynthReport {
  /** The directories that it writes as a whole, relative to the output folder. */
  readonly directories: readonly string[];
  readonly findings: readonly Finding[];
  /** Texts of the files that findings name: they may never be written. */
  readonly texts: { readonly [file: string]: string };
}

/** What an app is about to do. */
export interface AppOutputs extends Omit<SynthReport, 'texts'> {
  /** The output folder. */
  readonly outdir: string;
  readonly sourceText: SourceText;
}

/**
 * Tells what is about to be written, where the program was started by `opack synth`, which then prints the findings itself.
 *
 * @returns whether it was told; false when the program runs on its own
 * @throws FindingsError when a finding is an error: nobody who lets it pass sees it, because `opack synth` has more to say;
 *   WriteError when the app writes elsewhere than where it was told to
 */
export function tellSynth({ outdir, directories, findings, sourceText }: AppOutputs): boolean {
  const file = process.env[REPORT_VARIABLE];
  if (file === undefined) return false;
  const told = process.env.CDK8S_OUTDIR;
  if (told !== undefined && resolve(outdir) !== resolve(told)) {
    throw new WriteError(`The app writes to ${outdir}, wherever it is told to. Leave 'outdir' out of its properties: opack names the output folder.`);
  }
  const texts = Object.fromEntries(findings.flatMap(finding => finding.file === undefined ? [] : [[finding.file, sourceText(finding.file)]]));
  appendFileSync(file, `${JSON.stringify({ directories, findings, texts })}\n`);
  if (hasErrors(findings)) throw silent(new FindingsError(findings));
  return true;
}

/** What the apps of a program have told; nothing when there is no file. */
export function readSynthReports(file: string): SynthReport[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as SynthReport);
}

/** Makes an error end the program without a dump, when nobody catches it; other languages, which always show it, show few words. */
function silent(expected: Error): Error {
  expected.message = 'Nothing was written; opack says why.';
  shortenStack(expected);
  process.once('uncaughtException', error => {
    if (error !== expected) throw error;
    process.exit(2);
  });
  return expected;
}
