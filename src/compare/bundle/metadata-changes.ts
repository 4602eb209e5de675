import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION, channelsIn } from '../../olm/format/bundle-annotation';
import { OlmModel } from '../../olm/model';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { fileChanges } from '../file-changes';
import { ImageUse } from '../images/image-list';
import { plainMessage } from '../objects/field-meaning';
import { differencesOf } from '../values/differences';
import { Guide, NAME_GUIDE, TableGuide } from '../values/guide';

/** The versions of OpenShift whose catalogs have the bundle. */
const OPENSHIFT_VERSIONS = 'com.redhat.openshift.versions';
const DEPENDENCY_KEYS = ['type', 'value.packageName', 'value.group', 'value.kind'];
const DEPENDENCIES = new TableGuide({ dependencies: DEPENDENCY_KEYS });
const PROPERTIES = new TableGuide({ properties: DEPENDENCY_KEYS });
const CHANNELS = new TableGuide({ [`annotations.${BUNDLE_ANNOTATION.channels}`]: [] });

/** What the files beside manifests/ say: channels, dependencies, properties, tests; what no tool reads is compared as text. */
export function metadataChanges(before: OlmModel, after: OlmModel): PlacedChange[] {
  return [
    ...partChanges('Channels', annotationsOf(before), annotationsOf(after), CHANNELS, channelMeaning),
    ...partChanges('Dependencies', before.dependencies?.content, after.dependencies?.content, DEPENDENCIES, () => ['attention', 'what must be installed, too']),
    ...partChanges('Properties', before.properties?.content, after.properties?.content, PROPERTIES, () => ['attention', 'what a resolver or a cluster is told']),
    ...partChanges('Tests', withoutImages(before.scorecard?.content), withoutImages(after.scorecard?.content), NAME_GUIDE, () => undefined),
    ...fileChanges(filesOf(before), filesOf(after)),
  ];
}

/** The images of the tests of a scorecard. */
export function imagesOfTests({ scorecard }: OlmModel): ImageUse[] {
  return listAt(scorecard?.content, 'stages').flatMap(stage => listAt(stage, 'tests')).flatMap(test => {
    const image = textAt(test, 'image');
    return image === undefined ? [] : [{ place: 'tests of the scorecard', image }];
  });
}

/** They are compared as images. */
function withoutImages(scorecard: JsonObject | undefined): JsonObject | undefined {
  if (scorecard === undefined) return undefined;
  const stages = listAt(scorecard, 'stages').map(stage => !isJsonObject(stage) ? stage : {
    ...stage, tests: listAt(stage, 'tests').map(test => isJsonObject(test) && typeof test.image === 'string' ? withoutKey(test, 'image') : test),
  });
  return { ...scorecard, ...('stages' in scorecard && { stages }) };
}

function withoutKey(map: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

type Words = readonly [ChangeSeverity, string] | undefined;

function partChanges(
  subject: string, before: JsonObject | undefined, after: JsonObject | undefined, guide: Guide,
  meaning: (path: string, after: Json | undefined) => Words,
): PlacedChange[] {
  return differencesOf(before ?? {}, after ?? {}, guide).map(difference => {
    const [severity, message] = meaning(difference.path, difference.after) ?? ['compatible', plainMessage(difference.path, difference.before, difference.after)];
    return placed('release', { severity, subject, message, rule: 'metadata-changed', ...difference });
  });
}

/** The channels are one text. */
function annotationsOf({ annotations }: OlmModel): JsonObject | undefined {
  const content = annotations?.content;
  const own = objectAt(content, 'annotations');
  const channels = own?.[BUNDLE_ANNOTATION.channels];
  if (content === undefined || own === undefined || typeof channels !== 'string') return content;
  return { ...content, annotations: { ...own, [BUNDLE_ANNOTATION.channels]: channelsIn(channels) } };
}

function channelMeaning(path: string, after: Json | undefined): Words {
  if (path.includes(BUNDLE_ANNOTATION.channels)) {
    return after === undefined ? ['attention', 'who follows this channel does not get the release'] : ['compatible', 'the release is in this channel, too'];
  }
  if (path.includes(BUNDLE_ANNOTATION.defaultChannel)) return ['attention', 'who names no channel gets another one'];
  if (path.includes(OPENSHIFT_VERSIONS)) return ['attention', 'on which versions of OpenShift it is offered changes'];
  if (path.includes(BUNDLE_ANNOTATION.package)) return ['breaking', 'it is another package: nobody is updated'];
  return undefined;
}

function filesOf({ dockerfile, otherFiles }: OlmModel): Map<string, string | Uint8Array> {
  return new Map([...dockerfile === undefined ? [] : [['Dockerfile', dockerfile] as const], ...otherFiles]);
}
