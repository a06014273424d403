import { describe, expect, test } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { quoted, readODataPage } from '../../../src/ingest/official/odata-rows.ts';
import { monthsListed } from '../../../src/ingest/official/police-figures.ts';

const ASKED = 'https://data.example/ODataApi/odata/47022NED/TypedDataSet?$format=json';
const nextOf = (rest: object) => {
  const read = readODataPage(JSON.stringify({ value: [{ a: 1 }], ...rest }), ASKED);
  return read.ok ? read.value.next : read.issue.code;
};

describe('a page of OData', () => {
  test('tells its next page as version 3 or 4 does', () => {
    const href = 'https://data.example/ODataApi/odata/47022NED/TypedDataSet?$skiptoken=9';
    expect([nextOf({ 'odata.nextLink': href }), nextOf({ '@odata.nextLink': href }), nextOf({})]).toEqual([href, href, null]);
  });

  test.each([
    'https://evil.example/ODataApi/odata/47022NED/TypedDataSet',
    'https://data.example/ODataApi/odata/47024NED/TypedDataSet',
    'https://user:secret@data.example/ODataApi/odata/47022NED/TypedDataSet',
    'data:text/plain,x',
  ])('is not followed to %s', (href) => {
    expect(nextOf({ 'odata.nextLink': href })).toBe('figures.unexpected');
  });

  test.each(['', '<html>', '[]', 'null', '{}', '{"value":{}}', '{"value":[1]}'])('is refused when it is no list of rows: %s', (text) => {
    expect(readODataPage(text, ASKED)).toMatchObject({ ok: false, issue: { code: 'figures.unexpected' } });
  });
});

test('a quote in a name cannot end the text it stands in', () => {
  expect(quoted("auto's")).toBe("'auto''s'");
});

test('months are those that are over, oldest first, six years at most; years are no months', () => {
  const listed = (keys: readonly string[]) =>
    monthsListed(
      keys.map((Key) => ({ Key })),
      month(2026, 2),
    );
  expect(listed(['2026MM02', '2026MM01', '2025JJ00', '2025MM12', '2026KW01', 'x'])).toEqual([month(2025, 12), month(2026, 1)]);
  const many = Array.from({ length: 100 }, (_, i) => `${2017 + Math.floor(i / 12)}MM${String((i % 12) + 1).padStart(2, '0')}`);
  expect(listed(many)).toHaveLength(72);
  expect(listed(many).at(-1)).toBe(month(2025, 4));
});
