/** What a room of `src` may reach, and whether only as types. */
export interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly mayImportTypes?: readonly string[];
  /** Runs the same in Node, in a worker and in a test: no interface library, no engine. */
  readonly pure?: true;
}

/** The rooms of `src`, as ARCHITECTURE.md tells them. */
export const ROOMS: readonly Room[] = [
  { name: 'domain', mayImport: [], pure: true },
  { name: 'geo', mayImport: ['domain'], pure: true },
  { name: 'ingest', mayImport: ['domain', 'geo'], pure: true },
  { name: 'queries', mayImport: ['domain'], pure: true },
  { name: 'stats', mayImport: ['domain'], pure: true },
  { name: 'workflow', mayImport: ['domain', 'geo', 'stats'], pure: true },
  { name: 'report', mayImport: ['domain', 'geo', 'stats', 'workflow'], pure: true },
  { name: 'db', mayImport: ['domain', 'queries'] },
  { name: 'journal', mayImport: ['domain', 'workflow'] },
  { name: 'workers', mayImport: ['domain', 'geo', 'ingest', 'stats', 'workflow'] },
  { name: 'state', mayImport: ['domain', 'geo', 'queries', 'workflow', 'report'], mayImportTypes: ['db', 'journal', 'workers'] },
  { name: 'views', mayImport: ['domain', 'geo'] },
  { name: 'panels', mayImport: ['domain', 'workflow', 'state', 'views'] },
  {
    name: 'app',
    mayImport: [
      'domain',
      'geo',
      'ingest',
      'queries',
      'stats',
      'workflow',
      'report',
      'db',
      'journal',
      'workers',
      'state',
      'views',
      'panels',
    ],
  },
];

/** The only folders and files where a library may be imported. */
export const DOORS: readonly { readonly library: RegExp; readonly doors: readonly string[] }[] = [
  { library: /^@duckdb\/duckdb-wasm$/, doors: ['src/db/'] },
  { library: /^maplibre-gl$/, doors: ['src/views/map/'] },
  { library: /^d3-/, doors: ['src/views/'] },
  { library: /^apache-arrow$/, doors: ['src/db/', 'src/ingest/formats/'] },
  { library: /^(h3-js|proj4|@turf\/.+)$/, doors: ['src/geo/'] },
  { library: /^(read-excel-file|hyparquet|hyparquet-compressors|fflate|shpjs)$/, doors: ['src/ingest/formats/'] },
  { library: /^write-excel-file/, doors: ['src/report/'] },
  { library: /^comlink$/, doors: ['src/workers/'] },
  { library: /^zustand$/, doors: ['src/state/'] },
  { library: /^(yjs|y-websocket)$/, doors: ['src/journal/'] },
  { library: /^idb$/, doors: ['src/journal/', 'src/db/'] },
  { library: /^react-aria-components$/, doors: ['src/views/kit/', 'src/panels/'] },
  { library: /^lucide-react$/, doors: ['src/views/', 'src/panels/', 'src/app/'] },
  { library: /^@fontsource-variable\//, doors: ['src/views/kit/', 'src/app/', 'src/main.tsx'] },
  { library: /^(react|react-dom)$/, doors: ['src/views/', 'src/panels/', 'src/state/', 'src/app/', 'src/main.tsx'] },
];

/** Libraries that would tie a pure room to a browser screen or to one engine. */
export const IMPURE = /^(react|react-dom|react-aria-components|lucide-react|zustand|maplibre-gl|comlink|@duckdb\/.+)$/;

/** The fixed top level of the repository. */
export const TOP_FOLDERS: readonly string[] = ['.ci', 'data', 'public', 'scripts', 'src', 'tests'];
