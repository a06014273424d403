/** A label as it is compared: lower case, without accents, every run of other signs a single space. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
