import { PackageManager, RUN, SCRIPT } from './package-manager';
import { kebabCase } from '../code/identifiers';

/** What the README of a project tells of. */
export interface ReadmeFacts {
  readonly name: string;
  readonly packageManager: PackageManager;
  readonly isProjen: boolean;
  /** What of an imported operator is otherwise than in its source; undefined for an operator that was not imported. */
  readonly notes?: readonly string[];
}

/** The commands that come next in a new project. */
export function nextCommands({ packageManager, isProjen }: Pick<ReadmeFacts, 'packageManager' | 'isProjen'>): string[] {
  const script = SCRIPT[packageManager];
  return [`${packageManager} install`, ...(isProjen ? ['npx projen'] : []), `${script} test`, `${script} synth`];
}

/** The README of a project. */
export function readme(facts: ReadmeFacts): string {
  const { name, notes } = facts;
  return `# ${name}

The operator ${name}, defined once in TypeScript with [cdk8s-opack](https://github.com/cdk8s-opack/cdk8s-opack), and written as a
[Package Operator](https://package-operator.run) package and as an [OLM](https://olm.operatorframework.io) bundle.

\`\`\`sh
${nextCommands(facts).join('\n')}
\`\`\`

| | |
|---|---|
| \`src/${kebabCase(name)}.ts\` | the operator: its metadata, images, custom resources and objects |
| \`src/synthesize.ts\` | the package and the bundle, and how they differ |
| \`src/main.ts\` | the program that writes both below \`dist/\` |
| \`crds/\` | the definitions of the custom resources, as controller-gen writes them |
| \`test/\` | what has to stay true |

## Next steps

${steps(facts).map((step, index) => `${index + 1}. ${step}`).join('\n')}
${notes === undefined ? '' : notesSection(notes)}`;
}

function steps(facts: ReadmeFacts): string[] {
  const { packageManager, notes } = facts;
  const synth = `\`${SCRIPT[packageManager]} synth\``;
  return [
    ...(notes === undefined
      ? ['Let `src/` name your image, your API group, and the permissions that your operator needs; copy its definitions into `crds/`.']
      : ['Compare what the program writes with what you deploy today: `opack diff` shows the difference.']),
    `Run ${synth} after each change: mistakes are told with the line of the program that made them.`,
    lockStep(facts),
    'Declare what differs between clusters with `this.parameter(...)`, and test it with `pko.addTestCase(...)`.',
    'Choose the channels of the bundle in `src/synthesize.ts`; name its earlier releases there as soon as there are any.',
  ];
}

/** How images get their digests; the program of a new operator names the lock already. */
function lockStep({ name, packageManager, notes }: ReadmeFacts): string {
  const lock = `\`${RUN[packageManager]} opack lock\` writes their digests into \`images.lock.yaml\``;
  if (notes === undefined) return `Once your images are in a registry, pin them: ${lock}.`;
  return `Pin the images: ${lock}, and two lines in
   \`src/${kebabCase(name)}.ts\` let the operator use them, the first above the class and the second beside its \`name\`:

   \`\`\`ts
   import { ImageLock } from 'cdk8s-opack';
   imageLock: ImageLock.fromFile('images.lock.yaml'),
   \`\`\``;
}

function notesSection(notes: readonly string[]): string {
  if (notes.length === 0) return '\n## What the import changed\n\nNothing: the program makes the objects that it was made from.\n';
  return `\n## What the import changed\n\nThe program makes the objects that it was made from, except for this:\n\n${notes.map(note => `- ${note.replaceAll('\n', '\n  ')}\n`).join('')}`;
}
