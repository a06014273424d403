import { bad, good, type Outcome } from '../domain/issue.ts';
import { MANIFEST_FORMAT, MANIFEST_VERSION, type RunManifest } from '../domain/report/run-manifest.ts';
import { RUN_ISSUES } from '../domain/text/run.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isHash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const shaped =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, test]) => test(value[name]));

const isMapping = shaped({ shape: isText, source: isText, columns: listOf(shaped({ index: isNumber, header: isText, role: isText })) });
const isManifest = shaped({
  madeAt: isText,
  demo: oneOf(true, false),
  filter: isText,
  appVersion: isText,
  libraries: (value) => isObject(value) && Object.values(value).every(isText),
  files: listOf(shaped({ name: isText, sha256: isHash, bytes: isNumber, rows: isNumber, mapping: isMapping })),
  boundaries: shaped({
    kind: oneOf('schematic', 'data', 'official'),
    attribution: isText,
    file: (value) => value === null || isText(value),
    municipality: isText,
    buurten: isNumber,
    sha256: isHash,
  }),
  view: isText,
  snapPoints: (value) => value === undefined || listOf(shaped({ lng: isNumber, lat: isNumber }))(value),
  seed: isNumber,
  leastCount: (value) => value === undefined || isNumber(value),
  method: shaped({ name: isText, alpha: isNumber, cells: isNumber, tests: isNumber, history: listOf(isText) }),
  result: shaped({ rows: isNumber, sha256: isHash, csv: isText }),
});

/** A manifest from the text of a file, or why it is none. */
export function readManifest(text: string): Outcome<RunManifest> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(RUN_ISSUES.notJson);
  }
  if (!isObject(value) || value['format'] !== MANIFEST_FORMAT || !isNumber(value['formatVersion'])) return bad(RUN_ISSUES.notRun);
  if (Number(value['formatVersion']) > MANIFEST_VERSION) return bad(RUN_ISSUES.newer);
  return isManifest(value) ? good(value as unknown as RunManifest) : bad(RUN_ISSUES.notRun);
}
