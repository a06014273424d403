import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officialSource } from '../../src/app/fetch-boundaries.ts';
import type { Boundaries } from '../../src/domain/area.ts';
import type { Outcome } from '../../src/domain/issue.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { readBoundaryFile } from '../../src/ingest/boundary-file.ts';
import { type RecordedPdok, recordedPdok, type Trouble } from '../fixtures/recorded-pdok.ts';

const MAASTRICHT = 'GM0935' as MunicipalityCode;
const files = { boundaries: readBoundaryFile };
/** No server here answers late but the ones that never do: for those there is less patience. */
const LIMITS = { patience: 60_000, bytes: 200_000 };
const NEVER: readonly Trouble[] = ['slow', 'stalled'];

let pdok: RecordedPdok;
beforeEach(async () => {
  pdok = await recordedPdok();
});
afterEach(() => pdok.close());

const fetchAs = (code: MunicipalityCode, signal = new AbortController().signal, limits = LIMITS): Promise<Outcome<Boundaries>> =>
  officialSource(pdok.origin, files, limits).fetch(code, signal);

const issueOf = async (outcome: Promise<Outcome<Boundaries>>) => {
  const answer = await outcome;
  if (answer.ok) throw new Error('boundaries came where an issue was expected');
  return answer.issue;
};

describe('boundaries from PDOK', () => {
  test('come together from the pages of buurten and the names of wijken', async () => {
    const outcome = await fetchAs(MAASTRICHT);
    if (!outcome.ok) throw new Error(outcome.issue.what);
    const { municipality, wijken, buurten, shapes, origin } = outcome.value;
    expect(municipality).toEqual({ code: 'GM0935', name: 'Maastricht' });
    expect(wijken).toEqual([
      { code: 'WK093500', name: 'Proefwijk aan de Maas' },
      { code: 'WK093501', name: 'Proefwijk oost' },
    ]);
    expect(buurten.map(({ code, name, wijk, inhabitants }) => [code, name, wijk, inhabitants])).toEqual([
      ['BU09350000', 'Proefbuurt west', 'WK093500', 1200],
      ['BU09350001', 'Proefbuurt midden', 'WK093500', null],
      ['BU09350101', 'Proefbuurt oost', 'WK093501', 3400],
    ]);
    expect(shapes[2]?.[0]?.[0]?.[0]).toEqual([5.7, 50.83]);
    expect(origin).toMatchObject({ kind: 'official', file: 'PDOK, CBS wijken en buurten 2024 (GM0935)' });
  });

  test('are asked for with the code and nothing else', async () => {
    await fetchAs(MAASTRICHT);
    const first = '/items?f=json&limit=1000&gemeentecode=GM0935';
    const path = '/cbs/wijken-en-buurten-2024/ogc/v1/collections';
    expect(pdok.asked.map((request) => request.path)).toEqual([
      `${path}/buurten${first}`,
      `${path}/buurten${first}&cursor=1`,
      `${path}/wijken${first}`,
    ]);
    for (const { headers } of pdok.asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  test('of a code without buurten are an issue that names the code', async () => {
    const issue = await issueOf(fetchAs('GM9999' as MunicipalityCode));
    expect(issue.code).toBe('official.noBuurten');
    expect(issue.what).toContain('GM9999');
  });

  test.each<[Trouble, string, RegExp]>([
    ['status', 'official.unexpected', /foutcode 500/],
    ['html', 'official.unexpected', /geen GeoJSON/],
    ['endless', 'official.unexpected', /geen einde/],
    ['circle', 'official.unexpected', /geen einde/],
    ['elsewhere', 'official.unexpected', /ander adres/],
    ['elsewhere-path', 'official.unexpected', /ander adres/],
    ['slow', 'official.tooSlow', /geen volledig antwoord/],
    ['stalled', 'official.tooSlow', /geen volledig antwoord/],
    ['large', 'official.tooLarge', /veel meer/],
    ['redirect', 'official.unreachable', /niet te bereiken/],
  ])('that go wrong (%s) are an issue', async (trouble, code, what) => {
    pdok.trouble = trouble;
    const limits = NEVER.includes(trouble) ? { ...LIMITS, patience: 400 } : LIMITS;
    const issue = await issueOf(fetchAs(MAASTRICHT, new AbortController().signal, limits));
    expect(issue.code).toBe(code);
    expect(issue.what).toMatch(what);
    expect(issue.safe).toContain('niets veranderd');
    expect(pdok.asked.length).toBeLessThanOrEqual(10);
  });

  test('of a host that is not there are an issue', async () => {
    await pdok.close();
    expect((await issueOf(fetchAs(MAASTRICHT))).code).toBe('official.unreachable');
    pdok = await recordedPdok();
  });

  test('can be cancelled while nothing comes', async () => {
    pdok.trouble = 'slow';
    const stop = new AbortController();
    const outcome = fetchAs(MAASTRICHT, stop.signal);
    while (pdok.asked.length === 0) await new Promise((done) => setTimeout(done, 5));
    stop.abort();
    expect((await issueOf(outcome)).code).toBe('official.cancelled');
  });
});
