/** Base map of PDOK: pictures on a grid. */
export const PDOK_TILES = 'https://service.pdok.nl';
/** CBS boundaries of PDOK: an OGC API. */
export const PDOK_API = 'https://api.pdok.nl';
/** Hosts of the opt-in PDOK layers: base map (service) and CBS boundaries (api). */
export const PDOK_HOSTS = [PDOK_TILES, PDOK_API] as const;

/** Open figures of the police at CBS, a choice of its own. No other foreign host is named unless the host of the app has one of its own. */
export const CBS_FIGURES = 'https://dataderden.cbs.nl';
/** Every foreign host that a deployment may name. */
export const FOREIGN_HOSTS = [...PDOK_HOSTS, CBS_FIGURES] as const;

export interface HostingChoice {
  /** Lets the page fetch map pictures and boundaries from PDOK; off unless the host of the app says so. */
  readonly pdok: boolean;
  /** One origin that answers for both hosts of PDOK: a copy of its own, or a recorded server in a test. */
  readonly pdokOrigin?: string | null;
  /** Lets the page fetch open figures of the police from CBS; off unless the host of the app says so. */
  readonly cbs?: boolean;
  /** Origin of a y-websocket server of the organisation (`wss://samen.example.nl`), for working live; off unless the host says so. */
  readonly live?: string | null;
}

/** A Connection-Allowlist knows a socket by the address that it begins at: `wss://a` is listed as `https://a` (seen in Chrome 156). */
export const listedAs = (origin: string): string => origin.replace(/^ws/, 'http');

/**
 * The response headers that belong on every file of the app, worker scripts and wasm included, in the order they are printed.
 * The one source for the local server, `vite preview`, `public/_headers`, the nginx example and the page that checks a deployment.
 */
export function securityHeaders({ pdok, pdokOrigin = null, cbs = false, live = null }: HostingChoice): ReadonlyMap<string, string> {
  const layers = !pdok ? [] : pdokOrigin ? [pdokOrigin] : PDOK_HOSTS;
  const [tiles] = layers;
  const hosts = [...layers, ...(cbs ? [CBS_FIGURES] : []), ...(live ? [live] : [])];
  return new Map([
    [
      'Content-Security-Policy',
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        ["connect-src 'self'", ...hosts].join(' '),
        `img-src 'self' data: blob:${tiles ? ` ${tiles}` : ''}`,
        "style-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ].join('; '),
    ],
    ['Connection-Allowlist', `(${['response-origin', ...hosts.map((host) => `"${listedAs(host)}"`)].join(' ')})`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()'],
  ]);
}
