/** The package managers that a project can be made for. */
export const PACKAGE_MANAGERS = ['npm', 'pnpm', 'yarn'] as const;

/** A package manager that a project can be made for. */
export type PackageManager = (typeof PACKAGE_MANAGERS)[number];

/** How a package manager runs a program of the project: `npx tsx`. */
export const RUN: { readonly [manager in PackageManager]: string } = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn' };

/** How it runs a script of the project: `npm run build`. */
export const SCRIPT: { readonly [manager in PackageManager]: string } = { npm: 'npm run', pnpm: 'pnpm', yarn: 'yarn' };
