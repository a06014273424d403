import { foldLabel } from '../../domain/fold-label.ts';

/**
 * The role of each column of a list, by what it is called: each role goes to the first header that is called so, in the order of the words.
 * @param isRefused headers that get no role, whatever they are called
 */
export function rolesByHeader<Role extends string>(
  headers: readonly string[],
  words: readonly (readonly [role: Role, pattern: RegExp])[],
  isRefused: (header: string) => boolean,
): (Role | 'ignore')[] {
  const folded = headers.map((header) => (isRefused(header) ? '' : foldLabel(header)));
  const roles = headers.map((): Role | 'ignore' => 'ignore');
  for (const [role, pattern] of words) {
    const at = folded.findIndex((header, i) => roles[i] === 'ignore' && pattern.test(header));
    if (at >= 0) roles[at] = role;
  }
  return roles;
}
