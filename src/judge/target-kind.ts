/** What a path on the command line can be. */
export const TARGET_KINDS = ['package', 'bundle', 'packagemanifests', 'catalog', 'manifests'] as const;

/** What a path on the command line is. */
export type TargetKind = typeof TARGET_KINDS[number];
