import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One thing a source file reaches for. */
export interface Reach {
  /** As written, without `?url` and the like. */
  readonly to: string;
  /** Path from the root of the project when it is a file of ours, else null. */
  readonly file: string | null;
  /** Package name when it is a library, e.g. `@turf/turf`; `node:fs` for what Node brings; else null. */
  readonly library: string | null;
  /** `import type` and the like: gone after compilation. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly reaches: readonly Reach[];
}

const SOURCE = /\.(ts|tsx|mts|js|jsx|mjs)$/;

/** Every code file under `root/folder`, parsed, in order of path. */
export function readSources(root: string, folder: string): SourceFile[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, reaches: reachesOf(path, readFileSync(join(root, path), 'utf8')) }));
}

function reachesOf(path: string, code: string): Reach[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: Reach[] = [];
  const visit = (node: ts.Node): void => {
    const reach = reachOf(node);
    if (reach) found.push(resolveReach(path, reach.text, reach.typeOnly));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The path a node names, when it is one of the ways to reach another file. */
function reachOf(node: ts.Node): { text: string; typeOnly: boolean } | null {
  const literal = (expression: ts.Node | undefined, typeOnly: boolean) =>
    expression && ts.isStringLiteralLike(expression) ? { text: expression.text, typeOnly } : null;
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal, true) : null;
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return literal(node.moduleReference.expression, node.isTypeOnly);
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || /^(require|import\.meta\.(glob|resolve))$/.test(node.expression.getText()))
  )
    return literal(node.arguments[0], false);
  const isWorkerUrl =
    ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url';
  return isWorkerUrl ? literal(node.arguments[0], false) : null;
}

function resolveReach(from: string, text: string, typeOnly: boolean): Reach {
  const to = text.replace(/\?.*$/, '');
  if (to.startsWith('.')) return { to, file: posix.normalize(posix.join(dirname(from), to)), library: null, typeOnly };
  if (to.startsWith('/')) return { to, file: to.slice(1), library: null, typeOnly };
  const parts = to.split('/');
  return { to, file: null, library: to.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!, typeOnly };
}
