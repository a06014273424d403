import type { Browser, DeploymentFacts } from '../../domain/trust/deployment-checks.ts';

interface Brand {
  readonly brand: string;
  readonly version: string;
}

type Headers = ReadonlyMap<string, string>;

async function headersOf(address: string): Promise<Headers> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  return new Map(answer.headers);
}

/** Name and main version, from the list of brands where there is one. */
function browserOf(): Browser | null {
  const { brands } = (navigator as Navigator & { readonly userAgentData?: { readonly brands: readonly Brand[] } }).userAgentData ?? {
    brands: [],
  };
  const chromium = brands.some(({ brand }) => brand === 'Chromium');
  const known = brands.find(({ brand }) => !/not.*brand|^Chromium$/i.test(brand)) ?? brands.find(({ brand }) => brand === 'Chromium');
  if (known) return { name: known.brand, version: Number(known.version), chromium };
  const other = /(Firefox|Version)\/(\d+)/.exec(navigator.userAgent);
  return other ? { name: other[1] === 'Version' ? 'Safari' : 'Firefox', version: Number(other[2]), chromium: false } : null;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Listed {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

async function demoFiles(): Promise<DeploymentFacts['demoFiles']> {
  try {
    const listed = (await (await fetch('./demo/manifest.json')).json()) as Listed;
    const hashes = await Promise.all(listed.files.map(async ({ name }) => sha256(await (await fetch(`./demo/${name}`)).arrayBuffer())));
    return hashes.every((hash, i) => hash === listed.files[i]?.sha256) ? 'same' : 'different';
  } catch {
    return 'unreachable';
  }
}

/** Headers of the page, of a script of the app, and what the browser says of itself. */
export async function gatherFacts({ store, journal }: Pick<DeploymentFacts, 'store' | 'journal'>): Promise<DeploymentFacts> {
  const [page, script, demo, persisted] = await Promise.all([
    headersOf('./'),
    headersOf(import.meta.url).catch(() => null),
    demoFiles(),
    navigator.storage?.persisted?.() ?? null,
  ]);
  const webgl = document.createElement('canvas').getContext('webgl2') !== null;
  return { page, script, isolated: window.crossOriginIsolated, demoFiles: demo, persisted, store, journal, webgl, browser: browserOf() };
}
