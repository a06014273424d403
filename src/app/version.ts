import { dependencies, version } from '../../package.json' with { type: 'json' };

/** Version of the app, as exports and manifests carry it. */
export const VERSION: string = version;

/** Versions of the libraries that decide where a row lies and how it is counted. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  'h3-js': dependencies['h3-js'],
  'duckdb-wasm': dependencies['@duckdb/duckdb-wasm'],
};
