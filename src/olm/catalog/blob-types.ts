import { BOOL, BYTES, GoType, INT, INT32, RAW, TEXT, listOf, mapOf, named, pointerTo, struct } from '../../go/go-type';

/** The types of operator-registry v1.73.0: alpha/declcfg and alpha/property, and those of operator-framework/api that they refer to. */

const PROPERTY = struct('property.Property', { type: TEXT, value: RAW });
const PROPERTIES = listOf(PROPERTY);
const RELATED_IMAGE = struct('declcfg.RelatedImage', { name: TEXT, image: TEXT });
const ICON = struct('declcfg.Icon', { base64data: BYTES, mediatype: TEXT });
const ENTRY = struct('declcfg.ChannelEntry', { 'name': TEXT, 'replaces?': TEXT, 'skips?': listOf(TEXT), 'skipRange?': TEXT });
const REFERENCE = struct('declcfg.PackageScopedReference', { 'schema': TEXT, 'name?': TEXT });
const DEPRECATION_ENTRY = struct('declcfg.DeprecationEntry', { reference: REFERENCE, message: TEXT });

/** The blobs that operator-registry knows, by schema. */
export const BLOB_TYPES: ReadonlyMap<string, { readonly word: string; readonly type: GoType }> = new Map([
  ['olm.package', {
    word: 'package',
    type: struct('declcfg.Package', {
      'schema': TEXT, 'name': TEXT, 'defaultChannel': TEXT, 'icon?': pointerTo(ICON), 'description?': TEXT, 'properties?': PROPERTIES,
    }),
  }],
  ['olm.channel', {
    word: 'channel',
    type: struct('declcfg.Channel', {
      'schema': TEXT, 'name': TEXT, 'package': TEXT, 'entries': listOf(ENTRY), 'properties?': PROPERTIES,
    }),
  }],
  ['olm.bundle', {
    word: 'bundle',
    type: struct('declcfg.Bundle', {
      'schema': TEXT, 'name?': TEXT, 'package?': TEXT, 'image': TEXT, 'properties?': PROPERTIES, 'relatedImages?': listOf(RELATED_IMAGE),
    }),
  }],
  ['olm.deprecations', {
    word: 'deprecation',
    type: struct('declcfg.Deprecation', {
      schema: TEXT, package: TEXT, entries: listOf(DEPRECATION_ENTRY),
    }),
  }],
]);

/** The list of related images of a ClusterServiceVersion, as `opm render` reads it. */
export const RELATED_IMAGES: GoType = listOf(RELATED_IMAGE);

/** The value of a property of the type olm.package. */
export const PACKAGE_PROPERTY = struct('property.Package', { 'packageName': TEXT, 'version': TEXT, 'release?': TEXT });
/** The value of a property of the type olm.bundle.object. */
export const BUNDLE_OBJECT = struct('property.BundleObject', { data: BYTES });
/** The value of a property of the type olm.gvk. */
export const GVK = struct('property.GVK', { group: TEXT, kind: TEXT, version: TEXT });

const API_RESOURCE = struct('v1alpha1.APIResourceReference', { name: TEXT, kind: TEXT, version: TEXT });
const DESCRIPTOR_FIELDS = { 'path': TEXT, 'displayName?': TEXT, 'description?': TEXT, 'x-descriptors?': listOf(TEXT), 'value?': RAW };
const DESCRIPTION_FIELDS = {
  'displayName?': TEXT,
  'description?': TEXT,
  'resources?': listOf(API_RESOURCE),
  'statusDescriptors?': listOf(struct('v1alpha1.StatusDescriptor', DESCRIPTOR_FIELDS)),
  'specDescriptors?': listOf(struct('v1alpha1.SpecDescriptor', DESCRIPTOR_FIELDS)),
  'actionDescriptors?': listOf(struct('v1alpha1.ActionDescriptor', DESCRIPTOR_FIELDS)),
};
const CRD_DESCRIPTIONS = listOf(struct('v1alpha1.CRDDescription', { name: TEXT, version: TEXT, kind: TEXT, ...DESCRIPTION_FIELDS }));
const API_DESCRIPTIONS = listOf(struct('v1alpha1.APIServiceDescription', {
  'name': TEXT, 'group': TEXT, 'version': TEXT, 'kind': TEXT, 'deploymentName?': TEXT, 'containerPort?': INT32, ...DESCRIPTION_FIELDS,
}));
const APP_LINK = struct('v1alpha1.AppLink', { 'name?': TEXT, 'url?': TEXT });

/** The value of a property of the type olm.csv.metadata. */
export const CSV_METADATA = struct('property.CSVMetadata', {
  'annotations?': mapOf(TEXT),
  'apiServiceDefinitions?': struct('v1alpha1.APIServiceDefinitions', { 'owned?': API_DESCRIPTIONS, 'required?': API_DESCRIPTIONS }),
  'crdDescriptions?': struct('v1alpha1.CustomResourceDefinitions', { 'owned?': CRD_DESCRIPTIONS, 'required?': CRD_DESCRIPTIONS }),
  'description?': TEXT,
  'displayName?': TEXT,
  'installModes?': listOf(struct('v1alpha1.InstallMode', { type: named('v1alpha1.InstallModeType'), supported: BOOL })),
  'keywords?': listOf(TEXT),
  'labels?': mapOf(TEXT),
  'links?': listOf(APP_LINK),
  'maintainers?': listOf(struct('v1alpha1.Maintainer', { 'name?': TEXT, 'email?': TEXT })),
  'maturity?': TEXT,
  'minKubeVersion?': TEXT,
  'nativeAPIs?': listOf(struct('v1.GroupVersionKind', { group: TEXT, version: TEXT, kind: TEXT })),
  'provider?': APP_LINK,
});

/** The types of property that operator-registry reads; the values of all others are anything. */
export const PROPERTY_TYPES: ReadonlyMap<string, GoType> = new Map([
  ['olm.package', PACKAGE_PROPERTY],
  ['olm.package.required', struct('property.PackageRequired', { packageName: TEXT, versionRange: TEXT })],
  ['olm.gvk', GVK],
  ['olm.gvk.required', struct('property.GVKRequired', { group: TEXT, kind: TEXT, version: TEXT })],
  ['olm.bundle.object', BUNDLE_OBJECT],
  ['olm.csv.metadata', CSV_METADATA],
  ['olm.channel', struct('property.Channel', { channelName: TEXT, priority: INT })],
]);
