import { Field } from './field';
import { checkRange } from './values';

/** How the server reaches a webhook: by a URL or by a service (apiserver pkg/util/webhook). */
export function webhookClient(config: Field, code: string): void {
  const url = config.at('url');
  const service = config.at('service');
  if (url.isAbsent === service.isAbsent) config.required(code, 'exactly one of url or service is required');
  else if (url.isAbsent) serviceReference(service, code);
  else webhookUrl(url, code);
  certificates(config.at('caBundle'), code);
}

function serviceReference(service: Field, code: string): void {
  for (const key of ['name', 'namespace']) if (service.at(key).text() === '') service.at(key).required(code);
  const path = service.at('path').text() ?? '';
  if (path !== '' && !path.startsWith('/')) service.at('path').invalid(code, 'must start with a \'/\'');
  else if (path.slice(1, -1).includes('//')) service.at('path').invalid(code, 'segment must not be empty');
  checkRange(service.at('port'), code, 1, 65535);
}

function webhookUrl(field: Field, code: string): void {
  const text = field.text();
  if (text === undefined) return;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) {
    field.required(code, 'url must be a valid URL; desired format: https://host[/path]');
    return;
  }
  if (url.protocol !== 'https:') field.invalid(code, '\'https\' is the only allowed URL scheme; desired format: https://host[/path]');
  if (url.host === '') field.invalid(code, 'host must be specified; desired format: https://host[/path]');
  if (url.username !== '' || url.password !== '') field.invalid(code, 'user information is not permitted in the URL');
  if (url.hash !== '') field.invalid(code, 'fragments are not permitted in the URL');
  if (url.search !== '') field.invalid(code, 'query parameters are not permitted in the URL');
}

/** Text that is no base64 is the schema's. */
function certificates(bundle: Field, code: string): void {
  const text = bundle.text();
  if (text === undefined) return;
  const decoded = Buffer.from(text, 'base64').toString('latin1').trim();
  // White space alone is what is written where something puts the certificate in later.
  if (decoded !== '' && !decoded.includes('-----BEGIN CERTIFICATE-----')) {
    bundle.warning(code, 'caBundle holds no certificate in PEM: the webhook cannot be called unless something replaces it.');
  }
}
