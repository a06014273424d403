import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankInspections } from '../../scripts/inspect/rank.ts';
import { readInspected, readOutcome } from '../../scripts/inspect/read-inspected.ts';
import { seededRandom } from '../../src/stats/random.ts';

const ROOT = join(import.meta.dirname, '../..');
const OPTIONS = { score: 'score', outcome: undefined, date: undefined, perDay: 2, ascending: false };
const read = (text: string, options = {}) => readInspected(new Blob([text]), 'sites.csv', { ...OPTIONS, ...options });

describe('the ranking by a score', () => {
  // six inspections on days 0, 0, 1, 1, 2, 2; the hits were on days 1 and 2
  const recorded = { day: [0, 0, 1, 1, 2, 2], hit: [0, 0, 0, 1, 0, 1] };

  it('puts by hand both hits on the first day: 1.5 days earlier', () => {
    const ranking = rankInspections({ ...recorded, score: [1, 2, 3, 9, 4, 8] }, [0.2, 0.5, 4]);
    expect(ranking.daysEarlier).toBe(1.5);
    expect(ranking.days.map(({ recorded: own, byScore }) => [own, byScore])).toEqual([
      [0, 2],
      [1, 0],
      [1, 0],
    ]);
    expect(ranking.lift.map(({ rows, hits, lift }) => [rows, hits, lift])).toEqual([
      [2, 2, 3],
      [3, 2, 2],
      [4, 2, 1.5],
    ]);
    expect(ranking.firstHalf).toEqual({ recorded: 0.5 * 0.5, byScore: 1 });
    expect(ranking.daysEarlierThanRandom.days).toBe(1);
  });

  it('counts equal scores as the mean of all their orders', () => {
    const ranking = rankInspections({ ...recorded, score: [5, 5, 5, 5, 5, 5] }, [0.5]);
    // mean day of all is 1, that of the hits 1.5
    expect(ranking.daysEarlier).toBeCloseTo(0.5, 12);
    expect(ranking.lift[0]!.hits).toBeCloseTo(1, 12);
    for (const { byScore } of ranking.days) expect(byScore).toBeCloseTo(2 / 3, 12);
  });

  it('stays within its band for 95 of 100 scores that know nothing', () => {
    const random = seededRandom(3);
    const rows = 400;
    const day = Array.from({ length: rows }, (_, i) => Math.floor(i / 10));
    const hit = Array.from({ length: rows }, () => (random() < 0.1 ? 1 : 0));
    let inside = 0;
    for (let draw = 0; draw < 300; draw++) {
      const { daysEarlier, withoutKnowledge } = rankInspections({ day, hit, score: Array.from({ length: rows }, () => random()) }, [0.1]);
      if (withoutKnowledge[0] <= daysEarlier && daysEarlier <= withoutKnowledge[1]) inside++;
    }
    expect(inside).toBeGreaterThanOrEqual(273);
    expect(inside).toBeLessThanOrEqual(297);
  });
});

describe('reading done inspections', () => {
  it('takes the columns of a published food-inspection file by their names', async () => {
    const file =
      'Inspection_ID,Inspection_Date,criticalFound,score\n1,09/02/2014,1,0.51\n2,09/02/2014,0,0.2\n3,09/15/2014,0,0.3\n4,NA,1,0.4\n5,09/16/2014,1,NA\n';
    const got = await read(file);
    expect(got.columns).toEqual({ score: 'score', outcome: 'criticalFound', date: 'Inspection_Date' });
    expect(Array.from(got.day)).toEqual([0, 0, 13]);
    expect(Array.from(got.hit)).toEqual([1, 0, 0]);
    expect(got.leftOut).toEqual({ score: 1, outcome: 0, date: 1 });
    expect(got.firstDate).toBe('2014-09-02');
  });

  it('reads decimal commas, ja and nee, and the order of the rows where there is no date', async () => {
    const got = await read('Score;Met vondst\n0,9;ja\n0,1;nee\n0,5;nee\n', { score: 'SCORE' });
    expect(Array.from(got.score)).toEqual([0.9, 0.1, 0.5]);
    expect(Array.from(got.day)).toEqual([0, 0, 1]);
  });

  it('knows a hit in words and numbers', () => {
    expect(['1', 'TRUE', 'Fail', 'ja', '3', '0', 'Pass', 'nee', 'false', '?', ''].map(readOutcome)).toEqual([
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      null,
      null,
    ]);
  });
});

describe('the command', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'inspect-')), 'sites.csv');
  writeFileSync(file, 'date,criticalFound,score\n2014-09-02,0,1\n2014-09-03,1,9\n');
  const run = (...rest: string[]) => spawnSync(process.execPath, ['scripts/inspect.ts', ...rest], { cwd: ROOT, encoding: 'utf8' });

  it('prints hit rate by day, days earlier and lift at k', () => {
    const text = execFileSync(process.execPath, ['scripts/inspect.ts', '--input', file, '--score', 'score'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(text).toContain('days earlier: 1.00 against the recorded order');
    expect(text).toContain('lift at k');
    expect(text).toContain('hit rate by day');
    expect(JSON.parse(run('--input', file, '--score', 'score', '--json').stdout)).toMatchObject({ rows: 2, hits: 1, daysEarlier: 1 });
  });

  it('says in one sentence which columns there are when one is not there', () => {
    const wrong = run('--input', file, '--score', 'risk');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr.trim()).toBe('there is no column "risk"; the file has: date, criticalFound, score');
  });
});
