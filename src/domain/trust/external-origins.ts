import { CBS_FIGURES, FOREIGN_HOSTS, listedAs, PDOK_API, PDOK_TILES } from './security-headers.ts';

/** Where the opt-in layers may come from, null where the host of the app does not allow it. */
export interface ExternalOrigins {
  /** Base map. */
  readonly tiles: string | null;
  /** Boundaries. */
  readonly api: string | null;
  /** Open figures of the police. */
  readonly figures: string | null;
  /** Where browsers meet to work live. */
  readonly live: string | null;
}

export const NO_ORIGINS: ExternalOrigins = { tiles: null, api: null, figures: null, live: null };

/** An encrypted socket, or an open one that stays on this computer. */
export const isLiveOrigin = (origin: string): boolean => /^wss:/.test(origin) || /^ws:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Foreign origins that one policy names for a kind of request; null when it sets no limit. */
function namedIn(policy: string, kind: string): readonly string[] | null {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const found = directives.find(([name]) => name === kind) ?? directives.find(([name]) => name === 'default-src');
  return found ? found.slice(1).filter(isOrigin) : null;
}

/** A proxy may add a policy of its own: an origin counts when every policy lets it through and at least one names it. */
function named(policies: readonly string[], kind: string): readonly string[] {
  const [first = [], ...others] = policies.map((policy) => namedIn(policy, kind)).filter((list) => list !== null);
  return first.filter((origin) => others.every((list) => list.includes(origin)));
}

function pick(offered: readonly string[], pdok: string, taken: string | null = null): string | null {
  if (offered.includes(pdok)) return pdok;
  const others = offered.filter((origin) => !FOREIGN_HOSTS.some((host) => host === origin));
  return others.find((origin) => origin !== taken) ?? others[0] ?? null;
}

/**
 * Reads from the headers of the app's own page which foreign origins it may ask. The map is fetched, so its origin must be in
 * `img-src` and `connect-src`; boundaries need `connect-src`. With a Connection-Allowlist both must be in it too. Where the hosts
 * of PDOK are not named, another origin that is named stands in for them; nothing stands in for CBS.
 */
export function externalOrigins(header: (name: string) => string | null): ExternalOrigins {
  const policies = (header('content-security-policy') ?? '').split(',').filter((policy) => policy.trim() !== '');
  const allowlist = header('connection-allowlist');
  const listed = allowlist === null ? null : Array.from(allowlist.matchAll(/"([^"]*)"/g), ([, origin]) => origin);
  const listedToo = named(policies, 'connect-src').filter((origin) => listed === null || listed.includes(listedAs(origin)));
  const reachable = listedToo.filter((origin) => /^https?:/.test(origin));
  const pictures = named(policies, 'img-src');
  const tiles = pick(
    reachable.filter((origin) => pictures.includes(origin)),
    PDOK_TILES,
  );
  return {
    tiles,
    api: pick(reachable, PDOK_API, tiles),
    figures: reachable.includes(CBS_FIGURES) ? CBS_FIGURES : null,
    live: listedToo.find(isLiveOrigin) ?? null,
  };
}
