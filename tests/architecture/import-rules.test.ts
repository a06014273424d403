import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOMS, TOP_FOLDERS } from './house.ts';
import { brokenImports, cycles, danglingImports } from './import-rules.ts';
import { readSources } from './source-file.ts';
import { trackedFiles } from './tracked-files.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the house', () => {
  const files = readSources(ROOT, 'src');

  test('every source file was read', () => {
    const listed = trackedFiles(ROOT).filter((path) => /^src\/.*\.(ts|tsx)$/.test(path));
    console.log(`import rules: ${files.length} files read`);
    expect(files.map(({ path }) => path)).toEqual(listed);
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(({ reaches }) => reaches).length).toBeGreaterThan(files.length);
  });

  test('no import breaks a wall', () => expect(brokenImports(files)).toEqual([]));
  test('no import goes round in a circle', () => expect(cycles(files)).toEqual([]));
  test('every import arrives', () => expect(danglingImports(files, (path) => existsSync(join(ROOT, path)))).toEqual([]));

  test('the top level is fixed', () => {
    const folders = new Set(trackedFiles(ROOT).flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : [])));
    expect([...folders].sort()).toEqual(TOP_FOLDERS);
  });

  const inUse = ROOMS.filter(({ name }) => files.some(({ path }) => path.startsWith(`src/${name}/`)));
  test.each(inUse.map(({ name }) => name))('%s has a README of at most 20 lines', (name) => {
    const lines = readFileSync(join(ROOT, 'src', name, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  test('no dump is called utils, helpers or types', () => {
    const dumps = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(^|[/\\])(utils?|helpers?|types|common|misc|shared)(\.\w+)*$/.test(path),
    );
    expect(dumps).toEqual([]);
  });
});

/** One bad file per rule; each must be reported, so that the test above is known to be able to fail. */
const PLANTED = [
  { rule: 'rooms', path: 'src/stats/a.ts', code: "import { f } from '../geo/f.ts';\nf();" },
  { rule: 'rooms', path: 'src/geo/b.ts', code: "export * from '../stats/a.ts';" },
  { rule: 'rooms', path: 'src/views/c.tsx', code: "const later = () => import('../state/x.ts');" },
  { rule: 'rooms', path: 'src/domain/d.ts', code: "export type D = import('../geo/f.ts').F;" },
  { rule: 'rooms', path: 'src/db/e.ts', code: "new Worker(new URL('../workers/w.ts', import.meta.url));" },
  { rule: 'rooms', path: 'src/state/f.ts', code: "import { store } from '../db/store.ts';\nstore();" },
  { rule: 'rooms', path: 'src/main.tsx', code: "import '../src/state/x.ts';" },
  { rule: 'panels', path: 'src/panels/hotspots/g.tsx', code: "import { x } from '../trends/x.tsx';\nx();" },
  { rule: 'outside', path: 'src/stats/h.ts', code: "import table from '../../data/categories.json';\ntable;" },
  { rule: 'outside', path: 'src/domain/i.ts', code: "import '../../tests/x.ts';" },
  { rule: 'pure', path: 'src/report/j.ts', code: "import { useState } from 'react';\nuseState();" },
  { rule: 'doors', path: 'src/views/map/k.ts', code: "import { cellToLatLng } from 'h3-js';\ncellToLatLng;" },
  { rule: 'doors', path: 'src/panels/l.ts', code: "import 'maplibre-gl/dist/maplibre-gl.css';" },
  { rule: 'doors', path: 'src/db/m.ts', code: "import { readFileSync } from 'node:fs';\nreadFileSync;" },
  { rule: 'unknown room', path: 'src/utils/n.ts', code: 'export const n = 1;' },
];

const PERMITTED = [
  { path: 'src/state/o.ts', code: "import type { Store } from '../db/store.ts';\nexport type O = Store;" },
  { path: 'src/domain/reference.ts', code: "import table from '../../data/categories.json' with { type: 'json' };\ntable;" },
  { path: 'src/db/p.ts', code: "import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';\nwasm;" },
  { path: 'src/panels/hotspots/q.tsx', code: "import { r } from './r.tsx';\nimport 'react';\nr;" },
];

describe('the rules can fail', () => {
  const tree = mkdtempSync(join(tmpdir(), 'brandpunt-planted-'));
  afterAll(() => rmSync(tree, { recursive: true }));
  const plant = (path: string, code: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), code);
  };
  for (const { path, code } of [...PLANTED, ...PERMITTED]) plant(path, code);
  plant('src/geo/circle-a.ts', "import { b } from './circle-b.ts';\nexport const a = () => b;");
  plant('src/geo/circle-b.ts', "export { c } from './circle-c.ts';\nexport const b = 1;");
  plant('src/geo/circle-c.ts', "import './circle-a.ts';\nexport const c = 1;");
  const files = readSources(tree, 'src');
  const broken = brokenImports(files);

  test.each(PLANTED)('$rule: $path', ({ rule, path }) => {
    expect(broken.filter((violation) => violation.path === path).map((violation) => violation.rule)).toContain(rule);
  });
  test.each(PERMITTED)('allowed: $path', ({ path }) => expect(broken.filter((violation) => violation.path === path)).toEqual([]));
  test('a circle is found once', () => {
    expect(cycles(files)).toEqual([['src/geo/circle-a.ts', 'src/geo/circle-b.ts', 'src/geo/circle-c.ts', 'src/geo/circle-a.ts']]);
  });
  test('an import of nothing is found', () => {
    expect(danglingImports(files, (path) => existsSync(join(tree, path))).map(({ path }) => path)).toContain('src/stats/a.ts');
  });
});
