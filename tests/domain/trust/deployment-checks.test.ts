import { describe, expect, test } from 'vitest';
import { checkLine } from '../../../src/domain/text/accountability.ts';
import { type DeploymentFacts, deploymentChecks } from '../../../src/domain/trust/deployment-checks.ts';
import { securityHeaders } from '../../../src/domain/trust/security-headers.ts';

const sent = (pdok: boolean): Map<string, string> =>
  new Map([...securityHeaders({ pdok })].map(([name, value]) => [name.toLowerCase(), value]));

const sound: DeploymentFacts = {
  page: sent(false),
  script: sent(false),
  isolated: true,
  demoFiles: 'same',
  persisted: true,
  store: 'ok',
  journal: 'saved',
  webgl: true,
  browser: { name: 'Microsoft Edge', version: 152, chromium: true },
};
const careOf = (change: Partial<DeploymentFacts>): string[] =>
  deploymentChecks({ ...sound, ...change }).flatMap(({ key, good }) => (good ? [] : [key]));
const without = (name: string): Map<string, string> => new Map([...sent(false)].filter(([key]) => key !== name));
const withPolicy = (policy: string): Map<string, string> => sent(false).set('content-security-policy', policy);

describe('the checks of a deployment', () => {
  test('a sound one has nothing to mend, with and without PDOK', () => {
    expect(careOf({})).toEqual([]);
    expect(careOf({ page: sent(true), script: sent(true) })).toEqual([]);
  });

  test('so does one with a server for working live, but only where policy and allowlist both name it', () => {
    const live = new Map(
      [...securityHeaders({ pdok: false, live: 'wss://samen.example.nl' })].map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(careOf({ page: live, script: live })).toEqual([]);
    const half = new Map(live).set('connection-allowlist', '(response-origin)');
    expect(careOf({ page: half, script: half })).toContain('header:Content-Security-Policy');
    const open = new Map(live).set('content-security-policy', live.get('content-security-policy')!.replace('wss://', 'ws://'));
    expect(careOf({ page: open, script: open })).toContain('header:Content-Security-Policy');
  });

  test.each([...securityHeaders({ pdok: false }).keys()])('a page without %s is noticed', (name) => {
    expect(careOf({ page: without(name.toLowerCase()) })).toEqual([`header:${name}`]);
  });

  test('headers on the page alone are not enough', () => {
    expect(careOf({ script: new Map() })).toEqual(['script']);
    expect(careOf({ script: null })).toEqual(['script']);
    expect(careOf({ script: without('connection-allowlist') })).toEqual(['script']);
  });

  test('another host, unsafe scripts or a missing directive are noticed; order and white space are not', () => {
    const policy = securityHeaders({ pdok: false }).get('Content-Security-Policy')!;
    const key = 'header:Content-Security-Policy';
    expect(careOf({ page: withPolicy(policy.replace("connect-src 'self'", "connect-src 'self' https://example.org")) })).toEqual([key]);
    expect(careOf({ page: withPolicy(policy.replace("'wasm-unsafe-eval'", "'unsafe-inline'")) })).toEqual([key]);
    expect(careOf({ page: withPolicy(policy.replace("form-action 'none'; ", '')) })).toEqual([key]);
    expect(careOf({ page: withPolicy(policy.split('; ').reverse().join(' ;  ')) })).toEqual([]);
  });

  test.each<[Partial<DeploymentFacts>, string]>([
    [{ isolated: false }, 'isolated'],
    [{ demoFiles: 'different' }, 'demoFiles'],
    [{ persisted: null }, 'persisted'],
    [{ store: 'damaged' }, 'store'],
    [{ journal: 'failed' }, 'journal'],
    [{ webgl: false }, 'webgl'],
    [{ browser: { name: 'Google Chrome', version: 151, chromium: true } }, 'browser'],
    [{ browser: { name: 'Firefox', version: 200, chromium: false } }, 'browser'],
    [{ browser: null }, 'browser'],
  ])('%j is noticed, and the line says what to do', (change, key) => {
    expect(careOf(change)).toEqual([key]);
    const line = checkLine(deploymentChecks({ ...sound, ...change }).find((check) => check.key === key)!);
    expect(line).toMatchObject({ good: false });
    expect(line.todo).not.toBe('');
    expect(line.what).not.toBe(key);
  });
});
