/** Hosts of the opt-in PDOK layers: base map (service) and CBS boundaries (api). No other foreign host is ever named. */
export const PDOK_HOSTS = ['https://service.pdok.nl', 'https://api.pdok.nl'] as const;

export interface HostingChoice {
  /** Lets the page fetch map pictures and boundaries from PDOK; off unless the host of the app says so. */
  readonly pdok: boolean;
}

/**
 * The response headers that belong on every file of the app, worker scripts and wasm included, in the order they are printed.
 * The one source for the local server, `vite preview`, `public/_headers`, the nginx example and the page that checks a deployment.
 */
export function securityHeaders({ pdok }: HostingChoice): ReadonlyMap<string, string> {
  const hosts = pdok ? ` ${PDOK_HOSTS.join(' ')}` : '';
  const allowed = pdok ? PDOK_HOSTS.map((host) => ` "${host}"`).join('') : '';
  return new Map([
    [
      'Content-Security-Policy',
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        `connect-src 'self'${hosts}`,
        `img-src 'self' data: blob:${hosts}`,
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
    ['Connection-Allowlist', `(response-origin${allowed})`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()'],
  ]);
}
