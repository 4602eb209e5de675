import { ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { outputOf, runTool } from './run-tool';

/** What the kernel answers to a request. */
interface Answer { readonly ok?: { readonly [key: string]: unknown }; readonly error?: string }

/** A refusal of the kernel, or of the library behind it. */
export class KernelError extends Error {}

/**
 * The process behind every program in Python, Java or Go that uses a jsii library, spoken to as the runtimes of these languages do: a line of
 * JSON for each request.
 */
export class JsiiKernel {
  /** Starts it; `program` is the runtime's. */
  public static async start(program: string): Promise<JsiiKernel> {
    const kernel = new JsiiKernel(spawn(process.execPath, [program], {
      stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0] },
    }));
    await kernel.answer(); // it greets
    return kernel;
  }

  private readonly lines: AsyncIterableIterator<string>;

  private constructor(private readonly child: ChildProcess) {
    this.lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  }

  /** Loads a library from a tarball. */
  public async load(name: string, version: string, tarball: string): Promise<void> {
    await this.ask({ api: 'load', name, version, tarball });
  }

  /** Makes an object of a class; returns the reference to it. */
  public async create(fqn: string, ...args: unknown[]): Promise<unknown> {
    const ok = await this.ask({ api: 'create', fqn, args: args.map(toWire) });
    return { '$jsii.byref': ok['$jsii.byref'] };
  }

  /** Calls a method of an object, or a static one of a class that is given by its name. */
  public async call(target: unknown, method: string, ...args: unknown[]): Promise<unknown> {
    const whose = typeof target === 'string' ? { api: 'sinvoke', fqn: target } : { api: 'invoke', objref: target };
    return fromWire((await this.ask({ ...whose, method, args: args.map(toWire) })).result);
  }

  /** The value of a property of an object. */
  public async get(objref: unknown, property: string): Promise<unknown> {
    return fromWire((await this.ask({ api: 'get', objref, property })).value);
  }

  /** Ends it. */
  public stop(): void {
    this.child.stdin!.end();
    this.child.kill();
  }

  private async ask(request: object): Promise<{ readonly [key: string]: unknown }> {
    this.child.stdin!.write(`${JSON.stringify(request)}\n`);
    const { ok, error } = await this.answer();
    if (ok === undefined) throw new KernelError(error ?? 'The kernel wants something of us.');
    return ok;
  }

  private async answer(): Promise<Answer> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('The kernel has ended.');
    return JSON.parse(value) as Answer;
  }
}

/** A struct as a typed language sends it: by value, with its name. */
export function struct(fqn: string, data: { readonly [key: string]: unknown }): object {
  return { '$jsii.struct': { fqn, data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toWire(value)])) } };
}

/** A member of an enum. */
export function enumMember(fqn: string, member: string): object {
  return { '$jsii.enum': `${fqn}/${member}` };
}

/** Maps are wrapped at all levels, as the runtime of Python does it; references, structs and members of enums are there already. */
function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).some(key => key.startsWith('$jsii.'))) return value;
  return { '$jsii.map': Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)])) };
}

function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (typeof value !== 'object' || value === null || '$jsii.byref' in value) return value;
  const map = '$jsii.map' in value ? value['$jsii.map'] as object : value;
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, fromWire(item)]));
}

/**
 * The program of the runtime, from npm on the first call and from a cache folder then. It is of the version of jsii-pacmak, which makes the
 * packages of other languages.
 *
 * @returns undefined where npm cannot get it
 */
export function runtimeProgram(root: string): string | undefined {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/jsii-pacmak/package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'conformance/.cache', `jsii-runtime-${version}`);
  const program = join(folder, 'package/webpack/bin/jsii-runtime.js');
  if (existsSync(program)) return program;
  mkdirSync(join(root, 'conformance/.cache'), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    if (runTool('npm', ['pack', `@jsii/runtime@${version}`, '--silent'], { cwd: unfinished }).status !== 0) return undefined;
    const unpacked = runTool('tar', ['-xzf', `jsii-runtime-${version}.tgz`], { cwd: unfinished });
    if (unpacked.status !== 0) throw new Error(outputOf(unpacked));
    renameSync(unfinished, folder);
    return program;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The kernel unpacks no links: those to the programs of dependencies are left out. */
const COPY = { recursive: true, filter: (path: string) => !path.endsWith('/node_modules/.bin') };

/** A library as the tarball that package managers get; with the dependencies that are bundled with it, which lie in `modules`. */
export function packLibrary(library: string, files: readonly string[], modules: string, target: string): string {
  const folder = mkdtempSync(join(target, 'pack-'));
  const { name, bundledDependencies = [] } = packageOf(library);
  for (const file of files) cpSync(join(library, file), join(folder, 'package', file), COPY);
  const bundled = bundledDependencies.filter(dependency => !existsSync(join(folder, 'package/node_modules', dependency)));
  for (const dependency of closureOf(bundled, modules)) cpSync(join(modules, dependency), join(folder, 'package/node_modules', dependency), COPY);
  const tarball = join(target, `${name}.tgz`);
  const packed = runTool('tar', ['-czf', tarball, 'package'], { cwd: folder });
  if (packed.status !== 0) throw new Error(outputOf(packed));
  return tarball;
}

/** What a package.json says. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly bundledDependencies?: readonly string[];
  readonly dependencies?: { readonly [name: string]: string };
}

/** The package.json of a library. */
export function packageOf(library: string): PackageJson {
  return JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as PackageJson;
}

/** Packages and all that they depend on. */
function closureOf(names: readonly string[], modules: string): Set<string> {
  const closure = new Set(names);
  for (const name of closure) Object.keys(packageOf(join(modules, name)).dependencies ?? {}).forEach(dependency => closure.add(dependency));
  return closure;
}
