import { describe, expect, test } from 'vitest';
import { externalOrigins, NO_ORIGINS } from '../../../src/domain/trust/external-origins.ts';
import { CBS_FIGURES, type HostingChoice, securityHeaders } from '../../../src/domain/trust/security-headers.ts';

const of = (choice: HostingChoice) => {
  const headers = new Map([...securityHeaders(choice)].map(([name, value]) => [name.toLowerCase(), value]));
  return externalOrigins((name) => headers.get(name) ?? null);
};
const read = (policy: string | null, allowlist: string | null = null) =>
  externalOrigins((name) => (name === 'content-security-policy' ? policy : name === 'connection-allowlist' ? allowlist : null));

const MAP = 'https://service.pdok.nl';
const API = 'https://api.pdok.nl';

describe('the foreign origins that a host allows', () => {
  test('are none, or those of PDOK, or the one that stands in for it', () => {
    expect(of({ pdok: false })).toEqual(NO_ORIGINS);
    expect(of({ pdok: true })).toEqual({ tiles: MAP, api: API, figures: null, live: null });
    const own = 'http://127.0.0.1:4999';
    expect(of({ pdok: true, pdokOrigin: own })).toEqual({ tiles: own, api: own, figures: null, live: null });
  });

  test('hold the open figures only when CBS itself is named, and CBS stands in for nothing else', () => {
    expect(of({ pdok: false, cbs: true })).toEqual({ tiles: null, api: null, figures: CBS_FIGURES, live: null });
    expect(of({ pdok: true, cbs: true })).toEqual({ tiles: MAP, api: API, figures: CBS_FIGURES, live: null });
    expect(read(`connect-src ${CBS_FIGURES}`, '(response-origin)').figures).toBeNull();
    expect(read('connect-src https://kopie.example').figures).toBeNull();
  });

  test('are none without headers and without limits', () => {
    expect(read(null)).toEqual(NO_ORIGINS);
    expect(read("script-src 'self'")).toEqual(NO_ORIGINS);
    expect(read('connect-src *; img-src https:')).toEqual(NO_ORIGINS);
  });

  test('may be one of the two', () => {
    expect(read(`connect-src 'self' ${API}; img-src 'self'`)).toEqual({ tiles: null, api: API, figures: null, live: null });
    expect(read(`connect-src 'self' ${MAP}; img-src 'self' ${MAP}`)).toEqual({ tiles: MAP, api: null, figures: null, live: null });
  });

  test('give no map when pictures may be shown but not fetched, or the other way round', () => {
    expect(read(`connect-src 'self'; img-src ${MAP}`).tiles).toBeNull();
    expect(read(`connect-src ${MAP}; img-src 'self'`).tiles).toBeNull();
  });

  test('must be in the allowlist too where there is one', () => {
    const policy = `connect-src 'self' ${MAP} ${API}; img-src 'self' ${MAP}`;
    expect(read(policy, '(response-origin)')).toEqual(NO_ORIGINS);
    expect(read(policy, `(response-origin "${API}")`)).toEqual({ tiles: null, api: API, figures: null, live: null });
  });

  test('must be in every policy', () => {
    const policy = `connect-src 'self' ${MAP} ${API}; img-src 'self' ${MAP}`;
    expect(read(`${policy}, default-src 'self'`)).toEqual(NO_ORIGINS);
    expect(read(`${policy}, frame-ancestors 'none'`)).toEqual({ tiles: MAP, api: API, figures: null, live: null });
  });

  test('are those of PDOK when others are named beside them', () => {
    const other = 'https://telemetry.example';
    expect(read(`connect-src ${other} ${MAP} ${API}; img-src ${other} ${MAP}`)).toEqual({
      tiles: MAP,
      api: API,
      figures: null,
      live: null,
    });
  });

  test('can be a copy for each', () => {
    const [map, api] = ['https://kaart.example', 'https://grenzen.example'];
    expect(read(`connect-src ${map} ${api}; img-src ${map}`)).toEqual({ tiles: map, api, figures: null, live: null });
  });

  test('may be a server for working live, which never stands in for PDOK', () => {
    const live = 'wss://samen.example.nl';
    expect(of({ pdok: false, live })).toEqual({ ...NO_ORIGINS, live });
    expect(of({ pdok: true, live })).toEqual({ ...of({ pdok: true }), live });
    expect(read(`connect-src 'self' ${live}`, '(response-origin)')).toEqual(NO_ORIGINS);
    expect(read("connect-src 'self' ws://samen.example.nl")).toEqual(NO_ORIGINS);
    expect(read(`connect-src 'self' ${live}, connect-src 'self'`)).toEqual(NO_ORIGINS);
  });
});
