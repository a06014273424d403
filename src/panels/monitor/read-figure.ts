/** A figure as people type it: `1.234`, `12,5`, `12.5`; null when it is none, or below 0. */
export function readFigure(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '');
  if (!/^\d+(\.\d{3})*(,\d+)?$|^\d+(\.\d+)?$/.test(bare)) return null;
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  return Number((isGrouped ? bare.replaceAll('.', '') : bare).replace(',', '.'));
}
