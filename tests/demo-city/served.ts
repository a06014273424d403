import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Truth } from '../../scripts/demo-city/truth.ts';
import { dayNumber } from '../../src/domain/time/wall-clock.ts';

const file = (name: string): Buffer => readFileSync(new URL(`../../public/demo/${name}`, import.meta.url));

export type Row = Readonly<Record<string, string>>;

/** Records of a served file by header; the demo files hold no quotes. */
export function servedRows(name: string): Row[] {
  const [header, ...lines] = gunzipSync(file(name)).toString('utf8').trimEnd().split('\r\n');
  const columns = header!.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
  });
}

export const servedHeader = (name: string): string[] => gunzipSync(file(name)).toString('utf8').split('\r\n')[0]!.split(';');
export const servedTruth = (): Truth => JSON.parse(file('truth.json').toString('utf8'));
export const servedManifest = () =>
  JSON.parse(file('manifest.json').toString('utf8')) as {
    label: string;
    seed: number;
    period: { from: string; to: string };
    counts: { melding: number; politie: number };
    files: { name: string; bytes: number; sha256: string }[];
  };

/** `09-04-2026 21:05` or `09-04-2026` as day number, hour, month and year. */
export function readMoment(text: string): { day: number; minute: number; month: number; year: number; hour: number } {
  const found = /^(\d\d)-(\d\d)-(\d{4})(?: (\d\d):(\d\d))?$/.exec(text);
  if (!found) throw new Error(`No date: "${text}"`);
  const [, d, m, y, hh = '0', mm = '0'] = found;
  const day = dayNumber(Number(y), Number(m), Number(d));
  return { day, minute: day * 1440 + Number(hh) * 60 + Number(mm), month: Number(m), year: Number(y), hour: Number(hh) };
}

/** Text that is compared, without accents and the like: a hand-made fold, not the one of the source. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
