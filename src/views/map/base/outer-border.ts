import type { MultiPolygon } from '../../../domain/area.ts';

type Position = readonly [number, number];
const keyOf = ([lng, lat]: Position): string => `${lng.toFixed(6)},${lat.toFixed(6)}`;

/**
 * Border of the municipality: the sides that belong to one buurt only, chained into lines so that dashes run on.
 * Buurten that share a border must share its points (they do in official and schematic boundaries alike).
 */
export function outerBorder(shapes: readonly MultiPolygon[]): Position[][] {
  const sides = new Map<string, readonly [Position, Position] | null>();
  for (const ring of shapes.flat(2)) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      const [ka, kb] = [keyOf(a), keyOf(b)];
      if (ka === kb) continue;
      const key = ka < kb ? `${ka} ${kb}` : `${kb} ${ka}`;
      sides.set(key, sides.has(key) ? null : [a, b]);
    }
  }
  const onward = new Map<string, Position[]>();
  for (const side of sides.values()) {
    if (!side) continue;
    const from = keyOf(side[0]);
    onward.set(from, [...(onward.get(from) ?? []), side[1]]);
  }
  const lines: Position[][] = [];
  for (const side of sides.values()) {
    if (!side || !onward.get(keyOf(side[0]))?.includes(side[1])) continue;
    const line: Position[] = [side[0]];
    for (let next = onward.get(keyOf(side[0]))?.pop(); next; next = onward.get(keyOf(next))?.pop()) line.push(next);
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
