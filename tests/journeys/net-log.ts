import { readFileSync } from 'node:fs';

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly url?: unknown; readonly host?: unknown; readonly address?: unknown; readonly address_list?: unknown };
}

/** Addresses that never leave the browser, and what a name turns into when the resolver rules make it unknown. */
const INSIDE = /^(data|blob|about|chrome|chrome-extension|devtools|file|filesystem|chrome-error):|~notfound/;

/** `leak.example` of any spelling of an address; `127.0.0.1:4173` for this computer; '' when it names no place outside the browser. */
export function placeOf(text: string): string {
  if (!text || INSIDE.test(text)) return '';
  const address = text.replace(/^[a-z+.-]+:\/\//, '').replace(/[/?#].*$/s, '');
  const [, host = '', port = ''] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
  if (host !== '127.0.0.1') return host;
  return port ? `${host}:${port}` : '';
}

/**
 * Every place that a Chromium net log speaks of: requests, names looked up, sockets opened.
 * Each event stands on a line of its own, so the log of a browser that was killed halfway is read too.
 */
export function placesIn(path: string): Set<string> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`) as { constants: { logEventTypes: Record<string, number> } };
  const localSocket = constants.logEventTypes['UDP_LOCAL_ADDRESS'];
  const events = lines.flatMap(parseEvent).filter(({ type }) => type !== localSocket);
  if (events.length < 10) throw new Error(`${path} holds ${events.length} events: the browser did not log`);
  const named = events.flatMap(({ params: { url, host, address, address_list: list } = {} }) => [
    url,
    host,
    address,
    ...(Array.isArray(list) ? list : []),
  ]);
  return new Set(named.map((text) => (typeof text === 'string' ? placeOf(text) : '')).filter(Boolean));
}

function parseEvent(line: string): NetLogEvent[] {
  if (!line.startsWith('{')) return [];
  for (const cut of [/,$/, /\],?$/, /\]\}$/]) {
    try {
      return [JSON.parse(line.replace(cut, '')) as NetLogEvent];
    } catch {
      // the last line of the list carries the closing brackets, and a killed browser's last line is torn
    }
  }
  return [];
}
