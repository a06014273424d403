import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/ingest/refusal.ts';
import { readAll, type WholeTable } from './read-all.ts';

const home = resolve(import.meta.dirname, '../../../shared/data/pollock-sample');
const bytesOf = (part: string, name: string) => new Blob([readFileSync(join(home, part, name))]);

/** The clean files quote every cell; this small reader is for them only. */
function cleanRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const record of text.replace(/\r\n/g, '\n').match(/(?:"(?:[^"]|"")*"|[^\n"])+/g) ?? []) {
    rows.push([...record.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map((found) => found[1]!.replaceAll('""', '"')));
  }
  return rows;
}

const physicalLines = (text: string): number => text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length;

async function readOrRefuse(name: string): Promise<WholeTable | null> {
  try {
    return await readAll(bytesOf('csv', name), name);
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
}

describe.skipIf(!existsSync(home))('115 polluted files', () => {
  const names = existsSync(home) ? readdirSync(join(home, 'csv')) : [];
  const counted = { refused: 0, cells: 0, wrong: 0, accepted: 0, broken: 0 };

  it.each(names)('%s: every line accounted for, every accepted cell right', async (name) => {
    const polluted = readFileSync(join(home, 'csv', name), 'latin1');
    const clean = cleanRows(readFileSync(join(home, 'clean', name), 'latin1'));
    const whole = await readOrRefuse(name);
    if (!whole) {
      counted.refused++;
      expect(name).toMatch(/row_\w+?0_|_row0_/);
      return;
    }
    expect(whole.rows.length + whole.broken.length + whole.notData.length).toBe(physicalLines(polluted));
    expect(whole.table.headers).toEqual(clean[0]);
    for (const { line, cells } of whole.rows) {
      counted.cells += cells.length;
      expect({ line, cells }).toEqual({ line, cells: clean[line - 1] });
    }
    counted.accepted += whole.rows.length;
    counted.broken += whole.broken.length;
    expect(whole.broken.length).toBeLessThanOrEqual(1);
    expect(whole.rows.length).toBeGreaterThanOrEqual(82);
  });

  it('refuses only the files whose row of names is damaged', () => {
    expect(names).toHaveLength(115);
    expect(counted.refused).toBe(names.filter((name) => /row_more_sep_row0_|row_less_sep_row0_|row_extra_quote0_/.test(name)).length);
    expect(counted.cells).toBeGreaterThan(80_000);
  });
});
