/**
 * What a score is worth on inspections that were done: `npm run inspect -- --input FILE --score COLUMN`.
 * A wrong input gives one sentence on standard error and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printRanking } from './inspect/print-ranking.ts';
import { rankInspections } from './inspect/rank.ts';
import { readInspected } from './inspect/read-inspected.ts';
import { InputError } from './stats/fields.ts';

const HELP = `npm run inspect -- --input FILE --score COLUMN [options]

Reads inspections that were done (CSV, XLSX, Parquet, GeoJSON, also in gzip or zip) and says what visiting them in the order of a score
would have been worth: hit rate by day, days earlier against the recorded order, lift at k. As many places a day are visited as were.

  --input FILE       the table, - for standard input
  --score COLUMN     the score; the highest goes first
  --outcome COLUMN   whether something was found: 1/0, yes/no, ja/nee, true/false, fail/pass, or a number above 0
                     (else a column such as criticalFound, found, result, uitkomst)
  --date COLUMN      day of the inspection (else a column such as date, Inspection_Date, datum; without one the order of the rows)
  --per-day N        places a day when there is no date (12)
  --k LIST           shares or numbers of the highest scores for the lift (0.01,0.05,0.1,0.2,0.5)
  --ascending        the lowest score goes first
  --json             everything as JSON
Names of columns may differ in case, spaces and signs. Example: --input food.csv --score score --outcome criticalFound --date date`;

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path === '-' ? 0 : path));
  } catch {
    throw new InputError(`the file ${path} cannot be read`);
  }
}

const numberIn = (text: string, what: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new InputError(`--${what} takes numbers above 0, not "${text}"`);
  return value;
};

async function answer(): Promise<string> {
  const { values } = parseArgs({
    options: {
      input: { type: 'string', short: 'i' },
      score: { type: 'string', short: 's' },
      outcome: { type: 'string' },
      date: { type: 'string' },
      'per-day': { type: 'string', default: '12' },
      k: { type: 'string', default: '0.01,0.05,0.1,0.2,0.5' },
      ascending: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return HELP;
  if (values.input === undefined || values.score === undefined) throw new InputError('give --input FILE and --score COLUMN, or --help');
  const shares = values.k.split(',').map((text) => numberIn(text.trim(), 'k'));
  const inspected = await readInspected(new Blob([bytesOf(values.input)]), basename(values.input), {
    score: values.score,
    outcome: values.outcome,
    date: values.date,
    perDay: Math.max(1, Math.round(numberIn(values['per-day'], 'per-day'))),
    ascending: values.ascending,
  });
  const ranking = rankInspections(inspected, shares);
  if (!values.json) return printRanking(ranking, inspected);
  const { columns, leftOut, firstDate } = inspected;
  return JSON.stringify({ columns, leftOut, firstDate, ...ranking }, null, 1);
}

try {
  console.log(await answer());
} catch (error) {
  const isArgument = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof InputError) && !isArgument) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
