import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pbf': 'application/x-protobuf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Formats that are packed already, and source maps, which nobody waits for: packing them only costs time. */
const PACKED = new Set(['.br', '.gz', '.map', '.parquet', '.png', '.woff2', '.zip', '.xlsx', '.ico']);

/** Content-Type of a file by its extension; unknown extensions are plain bytes. */
export const contentType = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

/** Whether a packed variant of this file is worth making at build. */
export const isPackable = (path: string, bytes: number): boolean => bytes >= 1024 && !PACKED.has(extname(path));

/** Files whose name carries a hash of their content may be kept for a year; everything else is asked for again. */
export const cacheControl = (urlPath: string): string =>
  urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
