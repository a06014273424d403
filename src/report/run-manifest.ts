import type { Analysis } from '../domain/analysis.ts';
import type { Boundaries } from '../domain/area.ts';
import type { Batch } from '../domain/batch.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import {
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type RunBoundaries,
  type RunFacts,
  type RunFile,
  type RunManifest,
  type RunMethod,
  type RunResult,
} from '../domain/report/run-manifest.ts';
import { REPORT } from '../domain/text/report.ts';
import { monthToIso } from '../domain/time/month.ts';
import { tableText } from './csv.ts';
import { sha256Of } from './sha256.ts';

export const runFile = ({ file, sha256, bytes, account, mapping }: Batch): RunFile => ({
  name: file,
  sha256,
  bytes,
  rows: account.accepted,
  mapping,
});

/** Which boundaries were used; the hash is of the codes and shapes of the buurten, names and water do not matter, lines of the user's own do. */
export async function runBoundaries({ origin, municipality, buurten, shapes, lines }: Boundaries): Promise<RunBoundaries> {
  return {
    kind: origin.kind,
    attribution: origin.attribution,
    file: origin.kind === 'official' ? origin.file : null,
    municipality: municipality.code,
    buurten: buurten.length,
    sha256: await sha256Of(JSON.stringify([buurten.map(({ code }) => code), shapes, ...(lines ? [lines] : [])])),
  };
}

export const runMethod = ({ request, method, cells, tests }: Analysis): RunMethod => ({
  name: method,
  alpha: request.alpha,
  cells,
  tests,
  history: request.history.map(monthToIso),
});

export async function runResult(table: ExportTable): Promise<RunResult> {
  const csv = tableText(table);
  return { rows: table.rows.length, sha256: await sha256Of(csv), csv };
}

export interface ManifestInput {
  readonly facts: RunFacts;
  readonly method: RunMethod;
  readonly result: RunResult;
  readonly filter: string;
  readonly demo: boolean;
  readonly madeAt: string;
}

/** The manifest as a JSON file. */
export function manifestFile({ facts, method, result, filter, demo, madeAt }: ManifestInput): Uint8Array<ArrayBuffer> {
  const manifest: RunManifest = {
    format: MANIFEST_FORMAT,
    formatVersion: MANIFEST_VERSION,
    madeAt,
    demo,
    confidentiality: REPORT.confidential,
    filter,
    ...facts,
    method,
    result,
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
