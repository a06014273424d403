import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of an entry of package-lock.json that is read or written here. */
export interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  inBundle?: boolean;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** What a platform package says in its name, e.g. `@biomejs/cli-linux-x64-musl`. */
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.some((part) => part === word || (word === 'ppc64' && part.startsWith('ppc64'))));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : null;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/** Whether `from` would find a package called `name`, looking upwards as Node does. */
function resolves(packages: Record<string, Locked>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/**
 * Optional packages that the lockfile names as a dependency but does not list. A registry that serves only the packages of one
 * platform makes npm leave the others out, and then `npm ci` refuses the lockfile everywhere.
 */
export function missingOptional(packages: Record<string, Locked>): { name: string; version: string; dev: boolean }[] {
  const found = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, path, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
  return [...new Map(found.map((each) => [each.name, each])).values()];
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, Locked> };
  const missing = missingOptional(lock.packages);
  for (const { name, version, dev } of missing) {
    const entry: Locked = { version: version.replace(/^[\^~=]/, ''), ...(dev && { dev }), optional: true, ...platformOf(name) };
    if (!entry.os && !entry.cpu) throw new Error(`${name} does not say for which platform it is`);
    lock.packages[`node_modules/${name}`] = entry;
  }
  const [root, ...rest] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root!, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} platform packages added to the lockfile`);
}
