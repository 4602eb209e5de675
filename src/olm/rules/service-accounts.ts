import { BundleCheck } from './bundle-check';
import { decodeByType } from './decoding/go-decoding';
import { nearest } from '../../findings/suggest';
import { listAt, objectAt, textAt } from '../../kube/json';
import { schemaOfKind } from '../../kube/schema/kinds';
import { ManifestFile } from '../model';

const INSTALL = ['spec', 'install', 'spec'];

/** The service accounts of the Deployments are those that OLM makes from the permissions: operator-framework/api's bundle.go, and ours. */
export function serviceAccounts(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const deployments = listAt(csv.manifest, ...INSTALL, 'deployments');
  const accountType = schemaOfKind('v1', 'ServiceAccount')!.schema;
  const used = deployments.map(deployment => textAt(objectAt(deployment, 'spec', 'template', 'spec'), 'serviceAccountName') ?? '');
  for (const file of check.model.objects.filter(({ manifest }) => manifest.kind === 'ServiceAccount' && manifest.apiVersion === 'v1')) {
    const name = textAt(file.manifest, 'metadata', 'name') ?? '';
    if (!used.includes(name) || decodeByType(accountType, file.manifest).misfits.length > 0) continue; // upstream passes over what it cannot decode
    check.error(file, {
      code: 'OLM066',
      message: `The bundle brings the service account '${name}' of a Deployment, which OLM makes itself.`,
      remedy: 'Remove the file.',
    });
  }
  withoutPermissions(check, csv, used);
  withoutDeployment(check, csv, used);
}

function withoutPermissions(check: BundleCheck, csv: ManifestFile, used: readonly string[]): void {
  const deployments = listAt(csv.manifest, ...INSTALL, 'deployments');
  const permitted = permissions(csv).map(({ account }) => account);
  const shipped = check.model.objects.filter(({ manifest }) => manifest.kind === 'ServiceAccount').map(({ manifest }) => textAt(manifest, 'metadata', 'name'));
  deployments.forEach((deployment, index) => {
    const pod = objectAt(deployment, 'spec', 'template', 'spec');
    const name = used[index] || (textAt(pod, 'serviceAccount') ?? '');
    const path = [...INSTALL, 'deployments', index, 'spec', 'template', 'spec', 'serviceAccountName'];
    const subject = `The Deployment '${textAt(deployment, 'name')}'`;
    if (name === '' || name === 'default') {
      if (permitted.length === 0) return;
      const message = `${subject} uses the default service account, which has none of the permissions.`;
      check.warning(csv, { code: 'OLM203', message, remedy: `Give it a service account: ${[...new Set(permitted)].join(', ')}.`, path });
    } else if (!permitted.includes(name) && !shipped.includes(name)) {
      const suggestion = nearest(name, permitted);
      check.warning(csv, {
        code: 'OLM067',
        message: `${subject} uses the service account '${name}', for which there are no permissions, so that OLM does not make it.`,
        remedy: suggestion === undefined ? 'Add permissions for it, even without rules.' : `Did you mean '${suggestion}'?`,
        path,
      });
    }
  });
}

function withoutDeployment(check: BundleCheck, csv: ManifestFile, used: readonly string[]): void {
  if (used.length === 0) return;
  const seen = new Set(used);
  for (const { account, path } of permissions(csv)) {
    if (account === '' || seen.has(account)) continue;
    seen.add(account);
    check.info(csv, {
      code: 'OLM202',
      message: `There are permissions for the service account '${account}', which no Deployment uses.`,
      remedy: 'Remove them, unless what the operator creates runs as it.',
      path: [...path, 'serviceAccountName'],
    });
  }
}

/** The service account of each entry of the permissions, and where it is. */
function permissions(csv: ManifestFile): { readonly account: string; readonly path: (string | number)[] }[] {
  return ['permissions', 'clusterPermissions'].flatMap(list => listAt(csv.manifest, ...INSTALL, list)
    .map((entry, index) => ({ account: textAt(entry, 'serviceAccountName') ?? '', path: [...INSTALL, list, index] })));
}
