import { externalOrigins } from './external-origins.ts';
import { CBS_FIGURES, securityHeaders } from './security-headers.ts';

/** What can be seen of a deployment from inside the app. Header names in lower case. */
export interface DeploymentFacts {
  readonly page: ReadonlyMap<string, string>;
  /** Headers of a script of the app, null when it could not be fetched. */
  readonly script: ReadonlyMap<string, string> | null;
  readonly isolated: boolean;
  readonly demoFiles: 'same' | 'different' | 'unreachable';
  /** Whether the browser promised to keep the data; null when it did not say. */
  readonly persisted: boolean | null;
  readonly store: 'fresh' | 'ok' | 'damaged';
  readonly journal: 'saved' | 'saving' | 'failed';
  readonly webgl: boolean;
  readonly browser: Browser | null;
}

export interface Browser {
  readonly name: string;
  readonly version: number;
  readonly chromium: boolean;
}

/** First Chrome and Edge that keep a page from reaching other hosts by `Connection-Allowlist`. */
export const FIRST_VERSION = 152;

export type CheckKey = `header:${string}` | 'script' | 'isolated' | 'demoFiles' | 'persisted' | 'store' | 'journal' | 'webgl' | 'browser';

export interface Check {
  readonly key: CheckKey;
  readonly good: boolean;
  /** What was found, as the browser or host says it; empty when there is nothing to quote. */
  readonly found: string;
  /** What should have been there; empty when there is nothing to quote. */
  readonly wanted: string;
}

/** The parts of a header in an order that does not matter to a browser. */
const normal = (value: string): string =>
  value
    .split(';')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .sort()
    .join('; ');

const equal = (found: string | undefined, wanted: string): boolean => found !== undefined && normal(found) === normal(wanted);

/** The headers that a host should send: with PDOK, CBS and a server for working live when it names them, else without. */
function wantedHeaders(page: DeploymentFacts['page']): ReadonlyMap<string, string> {
  const pdok = [...page.values()].some((value) => value.includes('pdok.nl'));
  const cbs = [...page.values()].some((value) => value.includes(CBS_FIGURES));
  const { live } = externalOrigins((name) => page.get(name) ?? null);
  return securityHeaders({ pdok, cbs, live });
}

function headerChecks({ page }: DeploymentFacts): Check[] {
  return [...wantedHeaders(page)].map(([name, wanted]) => {
    const found = page.get(name.toLowerCase());
    return { key: `header:${name}`, good: equal(found, wanted), found: found ?? '', wanted };
  });
}

function scriptCheck({ page, script }: DeploymentFacts): Check {
  const missing = [...wantedHeaders(page)]
    .filter(([name, wanted]) => !equal(script?.get(name.toLowerCase()), wanted))
    .map(([name]) => name);
  return { key: 'script', good: script !== null && missing.length === 0, found: missing.join(', '), wanted: '' };
}

const plain = (key: CheckKey, good: boolean, found = ''): Check => ({ key, good, found, wanted: '' });

/** Everything that can be checked of a deployment, in the order in which it is shown. */
export function deploymentChecks(facts: DeploymentFacts): readonly Check[] {
  const { isolated, demoFiles, persisted, store, journal, webgl, browser } = facts;
  return [
    ...headerChecks(facts),
    scriptCheck(facts),
    plain('isolated', isolated),
    plain('demoFiles', demoFiles === 'same', demoFiles),
    plain('persisted', persisted === true),
    plain('store', store !== 'damaged'),
    plain('journal', journal !== 'failed'),
    plain('webgl', webgl),
    plain('browser', browser?.chromium === true && browser.version >= FIRST_VERSION, browser ? `${browser.name} ${browser.version}` : ''),
  ];
}
