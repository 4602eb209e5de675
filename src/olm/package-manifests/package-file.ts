import { isJsonObject, Json, JsonObject, listAt, valueAt } from '../../kube/json';

/** A channel as the package file declares it. */
export interface DeclaredChannel {
  /** Name of the channel; empty where it has none. */
  readonly name: string;
  /** Name of the ClusterServiceVersion at its head; empty where it says none. */
  readonly currentCSV: string;
}

/** What a package file says. */
export interface PackageDeclaration {
  /** Name of the package; empty where it says none. */
  readonly packageName: string;
  readonly channels: readonly DeclaredChannel[];
  /** The channel that is subscribed to when none is named; empty where it says none. */
  readonly defaultChannel: string;
}

/** Whether the content of a file makes a package file of it: operator-framework/api knows it by what it says, not by its name. */
export function isPackageFile(content: Json): content is JsonObject {
  const { packageName, channels, defaultChannel } = declarationOf(content);
  return packageName !== '' || channels.length > 0 || defaultChannel !== '';
}

/** What a package file says. A number or a boolean is the text that it is written as, as for every reader of YAML into Go's types. */
export function declarationOf(content: Json | undefined): PackageDeclaration {
  const text = (value: Json | undefined): string => value === undefined || value === null || typeof value === 'object' ? '' : String(value);
  return {
    packageName: text(valueAt(content, 'packageName')),
    channels: listAt(content, 'channels').map(channel => ({ name: text(valueAt(channel, 'name')), currentCSV: text(valueAt(channel, 'currentCSV')) })),
    defaultChannel: text(valueAt(content, 'defaultChannel')),
  };
}

/** The paths of the values in a package file that Go cannot decode. */
export function undecodableValues(content: JsonObject): (string | number)[][] {
  const { channels } = content;
  const texts = [['packageName'], ['defaultChannel']].filter(path => isCollection(valueAt(content, ...path)));
  if (channels === undefined || channels === null) return texts;
  if (!Array.isArray(channels)) return [...texts, ['channels']];
  return [...texts, ...channels.flatMap((channel, index) => {
    if (channel === null) return [];
    if (!isJsonObject(channel)) return [['channels', index]];
    return ['name', 'currentCSV'].filter(key => isCollection(channel[key])).map(key => ['channels', index, key]);
  })];
}

function isCollection(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}
