import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const MARK = join(ROOT, '.cache/built-from');
const INPUTS = ['src', 'public', 'data', 'scripts', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return existsSync(join(ROOT, path)) ? [join(ROOT, path)] : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over the content of everything a build is made from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const paths = (await Promise.all(INPUTS.map(filesUnder))).flat().sort();
  for (const path of paths) hash.update(`${path}\0`).update(await readFile(path));
  return hash.digest('hex');
}

/** Builds `dist` unless it was built from exactly these sources. Returns whether it had to. */
export async function buildIfStale(): Promise<boolean> {
  const now = await fingerprint();
  const before = await readFile(MARK, 'utf8').catch(() => '');
  if (before === now && existsSync(join(ROOT, 'dist/index.html'))) return false;
  await build({ root: ROOT, logLevel: 'warn' });
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  await writeFile(MARK, now);
  return true;
}
