import type { MethodPart, RunDifference } from '../domain/report/run-check.ts';
import type { RunBoundaries, RunFacts, RunFile, RunManifest, RunMethod, RunResult } from '../domain/report/run-manifest.ts';
import { pointKey, type SnapPoint } from '../domain/snap-point.ts';
import { shortHash } from '../domain/text/run.ts';
import { sha256Of } from './sha256.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function compareFiles(was: readonly RunFile[], is: readonly RunFile[]): RunDifference[] {
  const now = new Map(is.map((file) => [file.sha256, file]));
  const then = new Map(was.map((file) => [file.sha256, file]));
  const missing = was.filter(({ sha256 }) => !now.has(sha256)).map(({ name }): RunDifference => ({ kind: 'fileMissing', name }));
  const extra = is.filter(({ sha256 }) => !then.has(sha256)).map(({ name }): RunDifference => ({ kind: 'fileExtra', name }));
  const changed = was.flatMap((file): RunDifference[] => {
    const current = now.get(file.sha256);
    if (!current) return [];
    const { name } = file;
    const mapping: RunDifference[] = same(file.mapping, current.mapping) ? [] : [{ kind: 'fileMapping', name }];
    const rows: RunDifference[] = file.rows === current.rows ? [] : [{ kind: 'fileRows', name, was: file.rows, is: current.rows }];
    return [...mapping, ...rows];
  });
  const hashes = (files: readonly RunFile[]): string[] => files.map(({ sha256 }) => sha256);
  const moved = missing.length + extra.length === 0 && !same(hashes(was), hashes(is));
  return [...missing, ...extra, ...changed, ...(moved ? [{ kind: 'fileOrder' } as const] : [])];
}

const boundaryWords = ({ file, attribution, sha256 }: RunBoundaries): string => `${file ?? attribution} (${shortHash(sha256)}…)`;

function compareVersions(was: RunFacts, is: RunFacts): RunDifference[] {
  const names = [...new Set([...Object.keys(was.libraries), ...Object.keys(is.libraries)])].sort();
  const version = (facts: RunFacts, name: string): string => facts.libraries[name] ?? '–';
  return [
    ...(was.appVersion === is.appVersion ? [] : [{ kind: 'appVersion', was: was.appVersion, is: is.appVersion } as const]),
    ...names
      .filter((name) => version(was, name) !== version(is, name))
      .map((name): RunDifference => ({ kind: 'library', name, was: version(was, name), is: version(is, name) })),
  ];
}

const keysOf = (points: readonly SnapPoint[]): number[] => points.map(({ lng, lat }) => pointKey(lng, lat)).sort((a, b) => a - b);

/** What is loaded and set now against what the manifest says, before anything is calculated. */
export function compareFacts(was: RunManifest, is: RunFacts): RunDifference[] {
  const borders: RunDifference[] =
    was.boundaries.sha256 === is.boundaries.sha256
      ? []
      : [{ kind: 'boundaries', was: boundaryWords(was.boundaries), is: boundaryWords(is.boundaries) }];
  const seed: RunDifference[] = was.seed === is.seed ? [] : [{ kind: 'seed', was: was.seed, is: is.seed }];
  const [set, now] = [was.snapPoints ?? [], is.snapPoints ?? []];
  const snapPoints: RunDifference[] = same(keysOf(set), keysOf(now)) ? [] : [{ kind: 'snapPoints', was: set.length, is: now.length }];
  return [...compareFiles(was.files, is.files), ...borders, ...snapPoints, ...compareVersions(was, is), ...seed];
}

const spanWords = ({ history }: RunMethod): string => `${history.length} (${history[0] ?? '–'} t/m ${history.at(-1) ?? '–'})`;

/** Settings of the method that came out differently. */
export function compareMethod(was: RunMethod, is: RunMethod): RunDifference[] {
  const words: Record<MethodPart, (method: RunMethod) => string> = {
    name: (method) => method.name,
    alpha: (method) => String(method.alpha),
    cells: (method) => String(method.cells),
    tests: (method) => String(method.tests),
    history: spanWords,
  };
  return (Object.keys(words) as MethodPart[])
    .filter((name) => !same(was[name], is[name]))
    .map((name) => ({ kind: 'method', name, was: words[name](was), is: words[name](is) }));
}

const linesOf = (csv: string): string[] => csv.split('\r\n');

/** The two tables byte for byte; nothing when they are equal. */
export async function compareResult(was: RunResult, is: RunResult): Promise<RunDifference[]> {
  const altered: RunDifference[] = (await sha256Of(was.csv)) === was.sha256 ? [] : [{ kind: 'altered' }];
  if (was.csv === is.csv) return altered;
  const rows: RunDifference[] = was.rows === is.rows ? [] : [{ kind: 'rows', was: was.rows, is: is.rows }];
  return [...altered, ...rows, firstDifference(linesOf(was.csv), linesOf(is.csv))];
}

/** Cells of a record as they are written, quotes and all. */
const cellsOf = (line: string): string[] => Array.from(line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g), ([, cell]) => cell ?? '');

/** The first cell that differs; the whole line where one of the tables has no such line. */
function firstDifference(then: readonly string[], now: readonly string[]): RunDifference {
  const at = then.findIndex((text, i) => text !== now[i]);
  const line = at < 0 ? then.length : at;
  const [before, after] = [then[line] ?? '', now[line] ?? ''];
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const column = was.findIndex((cell, i) => cell !== is[i]);
  const name = before === '' || after === '' ? undefined : cellsOf(now[0] ?? '')[column];
  if (name === undefined) return { kind: 'row', line: line + 1, column: '', was: before, is: after };
  return { kind: 'row', line: line + 1, column: name, was: was[column] ?? '', is: is[column] ?? '' };
}
