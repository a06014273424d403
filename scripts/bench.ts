import { readdir } from 'node:fs/promises';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow } from '../tests/bench/bench-row.ts';

const FOLDER = join(import.meta.dirname, '../tests/bench');
const HEADS = ['what', 'ours', 'peer', 'target', 'met'] as const;

const met = ({ met }: BenchRow): string => (met === null ? '-' : met ? 'yes' : 'NO');

/** Modules of `tests/bench` whose name starts with one of the wished words; all of them when nothing is wished. */
async function modules(wished: readonly string[]): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts') && name !== 'bench-row.ts').sort();
  return wished.length === 0 ? names : names.filter((name) => wished.some((word) => name.startsWith(word)));
}

async function rowsOf(name: string): Promise<BenchRow[]> {
  const module = (await import(pathToFileURL(join(FOLDER, name)).href)) as { rows?: () => Promise<BenchRow[]> };
  return module.rows ? module.rows() : [];
}

function print(rows: readonly BenchRow[]): void {
  const cells = rows.map((row) => [row.what, row.ours, row.peer, row.target, met(row)]);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...cells.map((cell) => cell[column]!.length)));
  const line = (values: readonly string[]) => `| ${values.map((value, column) => value.padEnd(widths[column]!)).join(' | ')} |`;
  console.log([line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n'));
}

const cpu = cpus();
console.log(
  `${cpu.length} x ${cpu[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.version}; load before ${loadavg()[0]!.toFixed(2)}`,
);
const names = await modules(process.argv.slice(2));
const rows: BenchRow[] = [];
for (const name of names) {
  console.log(`measuring ${name}...`);
  rows.push(...(await rowsOf(name)));
}
if (rows.length === 0) {
  console.error(`nothing to measure in tests/bench${names.length > 0 ? `: ${names.join(', ')} gave no rows` : ''}`);
  process.exitCode = 1;
} else {
  print(rows);
  const missed = rows.filter((row) => row.met === false);
  console.log(`load after ${loadavg()[0]!.toFixed(2)}; ${rows.length} measured, ${missed.length} short of the target`);
}
