import type { IndicatorOrigin } from '../domain/indicator.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import { judgeFact, type WorkFact } from '../domain/work/work-fact.ts';
import type { DemoFigures, DemoFile, DemoInspections } from '../state/deps.ts';

interface DemoManifest {
  /** `unpacked`: hash of the content, for a host that unpacks a `.gz` file on the way. */
  readonly files: readonly ManifestFile[];
}

interface ManifestFile {
  readonly name: string;
  readonly sha256: string;
  readonly unpacked?: string;
  /** Of a table of figures per buurt: where it comes from. */
  readonly figures?: Pick<IndicatorOrigin, 'source' | 'licence' | 'day'>;
}

const ROWS = /\.csv\.gz$/;
const WORK = 'work.json';

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function json(name: string): Promise<unknown> {
  return (await fetch(`./demo/${name}`)).json();
}

async function fetchChecked(file: ManifestFile): Promise<Blob> {
  const bytes = await (await fetch(`./demo/${file.name}`)).arrayBuffer();
  if (![file.sha256, file.unpacked].includes(await sha256(bytes))) throw new Error(`${file.name} is not the file that was built`);
  return new Blob([bytes]);
}

/** The files of the demo city that come with the app; rejects when one is missing or not what was built. */
export async function fetchDemo(): Promise<DemoFile[]> {
  const [found, known] = await Promise.all([json('manifest.json'), json('mappings.json')]);
  const [manifest, mappings] = [found as DemoManifest, known as Readonly<Record<string, ColumnMapping>>];
  const rows = manifest.files.filter((file) => ROWS.test(file.name));
  return Promise.all(
    rows.map(async (file) => {
      const mapping = mappings[file.name];
      return { name: file.name, blob: await fetchChecked(file), ...(mapping && { mapping }) };
    }),
  );
}

/** The tables of figures per buurt that belong to the demo city. */
export async function fetchDemoFigures(): Promise<DemoFigures[]> {
  const manifest = (await json('manifest.json')) as DemoManifest;
  const tables = manifest.files.flatMap((file) => (file.figures ? [{ file, figures: file.figures }] : []));
  return Promise.all(
    tables.map(async ({ file, figures }) => ({
      name: file.name,
      blob: await fetchChecked(file),
      origin: { ...figures, file: file.name, synthetic: true },
    })),
  );
}

/** The sites to inspect, the register of signals and the inspections of 2024 of the demo city. */
export async function fetchDemoInspections(): Promise<DemoInspections> {
  const [register, list] = await Promise.all([json('inspections/register.json'), fetch('./demo/inspections/locaties.csv')]);
  const { signals, results } = register as Pick<DemoInspections, 'signals' | 'results'>;
  return { sites: { name: 'locaties.csv', blob: await list.blob() }, signals, results };
}

/** The work of people in the demo city; facts that a later version no longer knows are left out. */
export async function fetchDemoWork(): Promise<WorkFact[]> {
  const manifest = (await json('manifest.json')) as DemoManifest;
  const file = manifest.files.find(({ name }) => name === WORK);
  if (!file) return [];
  const facts: unknown = JSON.parse(await (await fetchChecked(file)).text());
  return Array.isArray(facts) ? facts.filter((fact): fact is WorkFact => judgeFact(fact) === 'good') : [];
}
