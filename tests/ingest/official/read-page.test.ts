import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/ingest/official/read-page.ts';

const ASKED = 'https://api.example/collections/buurten/items?f=json';
const page = (links: unknown) => JSON.stringify({ type: 'FeatureCollection', features: [{ a: 1 }], links });
const nextOf = (links: unknown) => {
  const read = readPage(page(links), ASKED);
  return read.ok ? read.value.next : read.issue.code;
};

describe('the link to the next page', () => {
  test('is taken in JSON, against the address that was asked', () => {
    const links = [
      { rel: 'self', href: ASKED },
      { rel: 'next', type: 'text/html', href: '?f=html&cursor=b' },
      { rel: 'next', type: 'application/geo+json', href: '?f=json&cursor=b' },
    ];
    expect(nextOf(links)).toBe('https://api.example/collections/buurten/items?f=json&cursor=b');
  });

  test.each([
    'https://evil.example/collections/buurten/items',
    'http://api.example/collections/buurten/items',
    'https://api.example:444/collections/buurten/items',
    'https://user:secret@api.example/collections/buurten/items',
    '/collections/gemeenten/items',
    'data:text/plain,x',
    'http://[',
  ])('is not followed to %s', (href) => {
    expect(nextOf([{ rel: 'next', href }])).toBe('official.unexpected');
  });

  test.each([undefined, null, 'x', [null, 3, { rel: 'next' }, { rel: 'next', href: 4 }], []])('may be missing (%j)', (links) => {
    expect(nextOf(links)).toBeNull();
  });
});

test.each(['', '<html>', '[]', 'null', '{"type":"Feature"}', '{"type":"FeatureCollection"}', '{"type":"FeatureCollection","features":{}}'])(
  'an answer that is no list of features is refused: %s',
  (text) => {
    expect(readPage(text, ASKED)).toMatchObject({ ok: false, issue: { code: 'official.unexpected' } });
  },
);
