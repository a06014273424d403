import { DOORS, IMPURE, ROOMS } from './house.ts';
import type { Reach, SourceFile } from './source-file.ts';

/** One broken rule, in words that name the file and what it did. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly says: string;
}

interface Rule {
  readonly name: string;
  /** What is wrong with this reach from this file, or null. */
  check(path: string, reach: Reach): string | null;
}

/** `domain` of `src/domain/time/month.ts`; `main.tsx` of `src/main.tsx`. */
const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** `hotspots` of `src/panels/hotspots/list.tsx`; null outside `panels`. */
const panelOf = (path: string): string | null => (path.startsWith('src/panels/') ? (path.split('/')[2] ?? '').replace(/\.\w+$/, '') : null);

const RULES: readonly Rule[] = [
  {
    name: 'rooms',
    check(path, { file, typeOnly }) {
      if (!file?.startsWith('src/')) return null;
      const [from, to] = [roomOf(path), roomOf(file)];
      if (from === to || (from === 'main.tsx' && to === 'app')) return null;
      const room = ROOMS.find(({ name }) => name === from);
      if (room?.mayImport.includes(to) || (typeOnly && room?.mayImportTypes?.includes(to))) return null;
      return room?.mayImportTypes?.includes(to) ? `${from} may import ${to} only as types` : `${from} may not import ${to}`;
    },
  },
  {
    name: 'panels',
    check(path, { file }) {
      const [from, to] = [panelOf(path), file && panelOf(file)];
      return from && to && from !== to ? `panel ${from} imports panel ${to}` : null;
    },
  },
  {
    name: 'outside',
    check(path, { file }) {
      if (!file || file.startsWith('src/')) return null;
      const isLoader = file.startsWith('data/') && /^src\/(domain|app)\//.test(path);
      const isVersion = file === 'package.json' && path.startsWith('src/app/');
      return isLoader || isVersion ? null : `reaches ${file}, outside src`;
    },
  },
  {
    name: 'pure',
    check(path, { library }) {
      const isPure = ROOMS.some(({ name, pure }) => pure && name === roomOf(path));
      return isPure && library && IMPURE.test(library) ? `a pure room imports ${library}` : null;
    },
  },
  {
    name: 'doors',
    check(path, { library }) {
      if (!library) return null;
      const door = DOORS.find((candidate) => candidate.library.test(library));
      if (!door) return `${library} has no door in tests/architecture/house.ts`;
      return door.doors.some((prefix) => path.startsWith(prefix)) ? null : `${library} belongs in ${door.doors.join(' or ')}`;
    },
  },
];

/** Every import in `src` that the house does not allow, and every file in no room. */
export function brokenImports(files: readonly SourceFile[]): Violation[] {
  const known = new Set([...ROOMS.map(({ name }) => name), 'main.tsx']);
  const homeless = files
    .filter(({ path }) => !known.has(roomOf(path)))
    .map(({ path }) => ({ rule: 'unknown room', path, says: `${roomOf(path)} is no room` }));
  const broken = files.flatMap(({ path, reaches }) =>
    reaches.flatMap((reach) =>
      RULES.flatMap((rule) => {
        const says = rule.check(path, reach);
        return says ? [{ rule: rule.name, path, says }] : [];
      }),
    ),
  );
  return [...homeless, ...broken];
}

/** Every circle of imports that run, as the paths along it. Types may refer to each other inside a room; between rooms the walls forbid it. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const next = new Map(files.map(({ path, reaches }) => [path, reaches.flatMap(({ file, typeOnly }) => (file && !typeOnly ? file : []))]));
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

/** Imports of our own files that are not there, which a checker would otherwise step over in silence. */
export function danglingImports(files: readonly SourceFile[], exists: (path: string) => boolean): Violation[] {
  return files.flatMap(({ path, reaches }) =>
    reaches
      .filter(({ file }) => file !== null && !file.includes('*') && !exists(file))
      .map(({ to }) => ({ rule: 'dangling', path, says: `${to} does not exist` })),
  );
}
