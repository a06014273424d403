/** Base map of PDOK: pictures on a grid. */
export const PDOK_TILES = 'https://service.pdok.nl';
/** CBS boundaries of PDOK: an OGC API. */
export const PDOK_API = 'https://api.pdok.nl';
/** Hosts of the opt-in PDOK layers: base map (service) and CBS boundaries (api). No other foreign host is ever named. */
export const PDOK_HOSTS = [PDOK_TILES, PDOK_API] as const;

export interface HostingChoice {
  /** Lets the page fetch map pictures and boundaries from PDOK; off unless the host of the app says so. */
  readonly pdok: boolean;
  /** One origin that answers for both hosts of PDOK: a copy of its own, or a recorded server in a test. */
  readonly pdokOrigin?: string | null;
}

/**
 * The response headers that belong on every file of the app, worker scripts and wasm included, in the order they are printed.
 * The one source for the local server, `vite preview`, `public/_headers`, the nginx example and the page that checks a deployment.
 */
export function securityHeaders({ pdok, pdokOrigin = null }: HostingChoice): ReadonlyMap<string, string> {
  const hosts = !pdok ? [] : pdokOrigin ? [pdokOrigin] : PDOK_HOSTS;
  const [tiles] = hosts;
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
    ['Connection-Allowlist', `(${['response-origin', ...hosts.map((host) => `"${host}"`)].join(' ')})`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()'],
  ]);
}
