import { readFileSync } from 'node:fs';

/** A golden file of JSON. */
export function goldenJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../golden/${path}`, import.meta.url), 'utf8')) as T;
}
