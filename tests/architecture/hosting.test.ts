import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile, nginxLines } from '../../scripts/hosting.ts';
import { liveOriginOf, pdokOriginOf } from '../../scripts/serve.ts';
import { CBS_FIGURES, PDOK_HOSTS, securityHeaders } from '../../src/domain/trust/security-headers.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the header set', () => {
  test('is the one that was measured', () => {
    expect(Object.fromEntries(securityHeaders({ pdok: false }))).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
      'Connection-Allowlist': '(response-origin)',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
    });
  });

  test('differs with PDOK in three places only', () => {
    const [off, on] = [securityHeaders({ pdok: false }), securityHeaders({ pdok: true })];
    expect([...on.keys()]).toEqual([...off.keys()]);
    expect([...on].filter(([name, value]) => off.get(name) !== value).map(([name]) => name)).toEqual([
      'Content-Security-Policy',
      'Connection-Allowlist',
    ]);
    const directives = on.get('Content-Security-Policy')!.split('; ');
    const added = directives.filter((directive) => !off.get('Content-Security-Policy')!.split('; ').includes(directive));
    expect(added).toEqual([`connect-src 'self' ${PDOK_HOSTS.join(' ')}`, "img-src 'self' data: blob: https://service.pdok.nl"]);
    expect(on.get('Connection-Allowlist')).toBe('(response-origin "https://service.pdok.nl" "https://api.pdok.nl")');
  });

  test('names the host of the open figures only by its own choice, and never for pictures', () => {
    const names = (choice: Parameters<typeof securityHeaders>[0]): number =>
      [...securityHeaders(choice).values()].join('\n').split(CBS_FIGURES).length - 1;
    expect([names({ pdok: false }), names({ pdok: true }), names({ pdok: false, cbs: true }), names({ pdok: true, cbs: true })]).toEqual([
      0, 0, 2, 2,
    ]);
    const policy = securityHeaders({ pdok: false, cbs: true }).get('Content-Security-Policy')!;
    expect(policy).toContain(`connect-src 'self' ${CBS_FIGURES};`);
    expect(policy).toContain("img-src 'self' data: blob:;");
  });

  test('names one origin that answers for PDOK, and only with the switch', () => {
    const pdokOrigin = 'http://127.0.0.1:4999';
    const on = [...securityHeaders({ pdok: true, pdokOrigin }).values()].join('\n');
    expect(on.split(pdokOrigin)).toHaveLength(4);
    expect(on).not.toContain('pdok.nl');
    expect(securityHeaders({ pdok: false, pdokOrigin })).toEqual(securityHeaders({ pdok: false }));
  });

  test('takes an origin from the environment, and nothing that is more or less than one', () => {
    expect([undefined, '', 'http://127.0.0.1:4999', 'https://pdok.example/'].map(pdokOriginOf)).toEqual([
      null,
      null,
      'http://127.0.0.1:4999',
      'https://pdok.example',
    ]);
    for (const text of ['https://pdok.example/x', 'ftp://pdok.example', 'https://a.example; script-src *', 'pdok', 'https://a:b@c.example'])
      expect(() => pdokOriginOf(text), text).toThrow();
  });

  test('names a server for working live as a socket in the policy and as it is listed in the allowlist', () => {
    const live = 'wss://samen.example.nl';
    const [off, on] = [securityHeaders({ pdok: false }), securityHeaders({ pdok: false, live })];
    expect([...off.values()].join(' ')).not.toMatch(/wss?:/);
    expect(on.get('Content-Security-Policy')).toContain(`connect-src 'self' ${live};`);
    expect(on.get('Connection-Allowlist')).toBe('(response-origin "https://samen.example.nl")');
    expect([...on.values()].join(' ').split('samen.example.nl')).toHaveLength(3);
    expect(read('SECURITY.md')).toContain(nginxLines({ pdok: false, live }).split('\n').slice(0, 2).join('\n'));
  });

  test('takes the origin of a socket from the environment, encrypted unless it stays on this computer', () => {
    expect([undefined, '', 'wss://samen.example.nl', 'wss://samen.example.nl/', 'ws://127.0.0.1:4999'].map(liveOriginOf)).toEqual([
      null,
      null,
      'wss://samen.example.nl',
      'wss://samen.example.nl',
      'ws://127.0.0.1:4999',
    ]);
    for (const text of ['ws://samen.example.nl', 'https://samen.example.nl', 'wss://a.example/x', 'wss://a.example; script-src *', 'wss:'])
      expect(() => liveOriginOf(text), text).toThrow();
  });

  test('is the same in the file for static hosts and in the hosting guide', () => {
    expect(read('public/_headers')).toBe(headersFile({ pdok: false }));
    const guide = read('SECURITY.md');
    for (const pdok of [false, true]) expect(guide).toContain(nginxLines({ pdok }));
    expect(guide).toContain(nginxLines({ pdok: true, cbs: true }).split('\n').slice(0, 2).join('\n'));
  });
});
