import type { ColumnMapping } from '../domain/mapping.ts';
import type { DemoFile } from '../state/deps.ts';

interface DemoManifest {
  /** `unpacked`: hash of the content, for a host that unpacks a `.gz` file on the way. */
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly unpacked?: string }[];
}

const ROWS = /\.csv\.gz$/;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The files of the demo city that come with the app; rejects when one is missing or not what was built. */
export async function fetchDemo(): Promise<DemoFile[]> {
  const json = async (name: string): Promise<unknown> => (await fetch(`./demo/${name}`)).json();
  const [found, known] = await Promise.all([json('manifest.json'), json('mappings.json')]);
  const [manifest, mappings] = [found as DemoManifest, known as Readonly<Record<string, ColumnMapping>>];
  const rows = manifest.files.filter((file) => ROWS.test(file.name));
  return Promise.all(
    rows.map(async (file) => {
      const bytes = await (await fetch(`./demo/${file.name}`)).arrayBuffer();
      if (![file.sha256, file.unpacked].includes(await sha256(bytes))) throw new Error(`${file.name} is not the file that was built`);
      const mapping = mappings[file.name];
      return { name: file.name, blob: new Blob([bytes]), ...(mapping && { mapping }) };
    }),
  );
}
