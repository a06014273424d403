declare module 'shpjs' {
  /** Geometries of a `.shp`; without a projection the coordinates stay as they are. */
  export function parseShp(shp: ArrayBuffer | Uint8Array, prj?: string): unknown[];
  export function parseDbf(dbf: ArrayBuffer | Uint8Array, cpg?: ArrayBuffer | Uint8Array): Record<string, unknown>[];
  export function combine(parts: [unknown[], Record<string, unknown>[]]): unknown;
}
