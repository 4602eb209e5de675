import { STATUS_CODES } from 'node:http';
import type { HttpResponse } from './http-connection';
import { DOCKER_HUB } from './image-name';
import { RegistryError, RegistryProblem } from './registry-error';
import { retryAfter } from './retry';
import { JsonObject, isJsonObject, valueAt } from '../../kube/json';

/** An answer, and the request that it is one to. */
export interface Answer extends HttpResponse {
  readonly method: string;
  readonly url: URL;
}

/** What a request was about. */
export interface Occasion {
  readonly registry: string;
  /** The image or the blob, as a person would name it. */
  readonly subject: string;
  /** Whether credentials were sent. */
  readonly isKnown: boolean;
}

const LONGEST_WORDS = 300;
const CERTIFICATE_ERROR = /^(?:CERT_|ERR_TLS_CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(?:GET_ISSUER|VERIFY))/;

/** What to tell when a registry refuses: the request, the registry's own words, and what to do. */
export function refusal({ method, url, status, headers, body }: Answer, occasion: Occasion): RegistryError {
  const problems = problemsIn(body);
  const said = problems.map(({ code, message }) => [code, message].filter(part => part !== '').join(': ')).join('; ');
  const words = said === '' ? `${status} ${STATUS_CODES[status] ?? ''}`.trimEnd() : `${status} ${said}`;
  return new RegistryError(`${method} ${placeOf(url)}: ${withFullStop(words)} ${adviceFor(status, headers['retry-after'], occasion)}`.trimEnd(), { status, problems });
}

/** What to tell when there is no answer. */
export function noAnswer(method: string, url: URL, error: unknown): RegistryError {
  if ((error as Error).name === 'RegistryError') return error as RegistryError;
  const { message, code } = error as NodeJS.ErrnoException;
  const advice = isCertificateError(error)
    ? 'Let NODE_EXTRA_CA_CERTS name a file with the certificate of its authority, or use --insecure.'
    : 'Look whether the name of the registry is right and the network is there.';
  return new RegistryError(`${method} ${placeOf(url)}: ${withFullStop(message || String(code))} ${advice}`, { cause: error });
}

/** Whether a server has a certificate that is not trusted. */
export function isCertificateError(error: unknown): boolean {
  return CERTIFICATE_ERROR.test((error as NodeJS.ErrnoException).code ?? '');
}

/** A URL without its query, which may hold signatures. */
export function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

function loginCommand(registry: string): string {
  return registry === DOCKER_HUB ? 'docker login' : `docker login ${registry}`;
}

function adviceFor(status: number, wait: string | undefined, { registry, subject, isKnown }: Occasion): string {
  if (status === 401) {
    return isKnown
      ? `The credentials for ${registry} are not accepted, or ${subject} does not exist. Log in again: ${loginCommand(registry)}`
      : `There are no credentials for ${registry}, or ${subject} does not exist. Log in: ${loginCommand(registry)}`;
  }
  if (status === 403) return `Log in with an account that may use ${subject}: ${loginCommand(registry)}`;
  if (status === 404) return `There is no ${subject}.`;
  if (status !== 429) return '';
  const milliseconds = retryAfter(wait);
  const pause = milliseconds === undefined ? 'Try again later' : `Try again in ${Math.ceil(milliseconds / 1000)} seconds`;
  return isKnown ? `${pause}.` : `${pause}, or log in: ${loginCommand(registry)}`;
}

/** The errors of registries, and what token servers have in their place. */
function problemsIn(body: Buffer): RegistryProblem[] {
  const answer = parse(body.toString('utf8'));
  const errors = answer.errors;
  if (Array.isArray(errors)) {
    return errors.map(error => ({ code: text(valueAt(error, 'code')), message: text(valueAt(error, 'message')) }))
      .filter(({ code, message }) => code !== '' || message !== '');
  }
  const message = [answer.error_description, answer.details, answer.message].map(text).find(words => words !== '') ?? '';
  const code = text(answer.error);
  return code === '' && message === '' ? [] : [{ code, message }];
}

function parse(body: string): JsonObject {
  try {
    const answer: unknown = JSON.parse(body);
    return isJsonObject(answer) ? answer : {};
  } catch {
    return {}; // the page of a proxy or a load balancer: the status says as much
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_WORDS) : '';
}

function withFullStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
