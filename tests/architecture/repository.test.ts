import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locked, missingOptional } from '../../scripts/complete-lockfile.ts';
import { trackedFiles } from './tracked-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const files = trackedFiles(ROOT);
const BINARY = /\.(png|woff2|parquet|bin|wasm|ico|gz|br|zip|xlsx|xls|arrow|shp|dbf)$/;

/** What may not stand in any text of the repository; spelled with a gap here, so that this file does not find itself. */
const FORBIDDEN = [
  { name: 'a path of one machine', pattern: /(?<![\w.$}/])\/(work|tmp|root|home)\/[\w.-]|[A-Z]:\\\\?Users\\\\?\w/ },
  { name: 'the host of a registry', pattern: new RegExp('registry\\.(npm' + 'js|yarnpkg)|deb\\.debian' + '\\.org|npm\\.pkg\\.github') },
  { name: 'unfinished business', pattern: new RegExp('\\b(TO' + 'DO|FIX' + 'ME|XX' + 'X|HA' + 'CK)\\b') },
];

const offences = (path: string, text: string) =>
  FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${path}: ${name}`);

describe('the texts of the repository', () => {
  const texts = files.filter((path) => !BINARY.test(path) && path !== 'package-lock.json');

  test('say nothing of one machine, of a registry, or of work left undone', () => {
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.flatMap((path) => offences(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  test.each(['see /wo' + 'rk/x', `"/tm${'p'}/a"`, `https://registry.npm${'js'}.org/x`, `// TO${'DO'} later`])(
    'the search finds %s',
    (planted) => {
      expect(offences('planted', `one\n${planted}\n`)).toHaveLength(1);
    },
  );

  test.each(['network/tmp-files', './work/x', 'the todo list', 'a/root/b'])('the search leaves %s alone', (fine) => {
    expect(offences('fine', fine)).toEqual([]);
  });
});

const SHARED = join(ROOT, '../shared/data');

describe.skipIf(!existsSync(SHARED))('borrowed data', () => {
  test('no file of it is in the repository', () => {
    const borrowed = readdirSync(SHARED, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => statSync(path).size > 0);
    const sizes = new Set(borrowed.map((path) => statSync(path).size));
    const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const suspects = files.filter((path) => sizes.has(statSync(join(ROOT, path)).size));
    const hashes = suspects.length > 0 ? new Set(borrowed.map(hashOf)) : new Set<string>();
    expect(borrowed.length).toBeGreaterThan(5);
    expect(suspects.filter((path) => hashes.has(hashOf(join(ROOT, path))))).toEqual([]);
  });
});

const REGISTRY = new RegExp('^https://registry\\.npm' + 'js\\.org/');

describe('the lockfile', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('names no other source than the registry, and the content of every package that is not for one platform', () => {
    expect(packages.length).toBeGreaterThan(100);
    const elsewhere = packages.filter(([, { resolved, link }]) => link || (resolved && !REGISTRY.test(resolved)));
    const here = packages.filter(([, { os, cpu, inBundle }]) => !inBundle && !os && !cpu);
    const unsealed = here.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    expect(unsealed.map(([path]) => path)).toEqual([]);
  });

  test('lists every platform package, so that npm ci takes it on any platform', () => {
    expect(missingOptional(lock.packages)).toEqual([]);
    const without = Object.fromEntries(Object.entries(lock.packages).filter(([path]) => path !== 'node_modules/@biomejs/cli-win32-x64'));
    expect(missingOptional(without).map(({ name }) => name)).toEqual(['@biomejs/cli-win32-x64']);
  });

  test('lets only node run a script at installation', () => {
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(['node_modules/node']);
  });
});
