import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const DIST = join(import.meta.dirname, '../dist');

/** Most that a first visit may load before the first screen, gzipped. */
const BUDGETS = [
  { what: 'JavaScript', extension: '.js', limit: 300_000 },
  { what: 'CSS', extension: '.css', limit: 40_000 },
];

/** Files a built module needs before it can start: its static imports and re-exports, not the ones it loads later. */
function staticImports(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [resolve(dirname(path), from.text)] : [];
  });
}

const html = await readFile(join(DIST, 'index.html'), 'utf8');
const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map((match) =>
  join(DIST, match[1]!),
);
const sizes = new Map<string, number>();
for (const waiting = [...named]; waiting.length > 0; ) {
  const path = waiting.pop()!;
  if (sizes.has(path)) continue;
  const bytes = await readFile(path);
  sizes.set(path, gzipSync(bytes, { level: 9 }).length);
  if (path.endsWith('.js')) waiting.push(...staticImports(path, bytes.toString()));
}

for (const { what, extension, limit } of BUDGETS) {
  const files = [...sizes].filter(([path]) => path.endsWith(extension)).sort((a, b) => b[1] - a[1]);
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  const good = total <= limit && (files.length > 0 || extension !== '.js');
  for (const [path, size] of files) console.log(`  ${(size / 1000).toFixed(1).padStart(8)} kB  ${relative(DIST, path)}`);
  console.log(
    `${good ? 'ok' : 'TOO MUCH'}: first load, ${what}: ${(total / 1000).toFixed(1)} kB gzip in ${files.length} files, at most ${limit / 1000} kB`,
  );
  if (!good) process.exitCode = 1;
}
