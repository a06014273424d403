import type { Theme } from '../category.ts';
import type { Source } from '../incident.ts';

export const THEME_WORDS: Record<Theme, string> = {
  hic: 'High impact crimes',
  vvc: 'Veelvoorkomende criminaliteit',
  drugs: 'Drugs',
  jeugd: 'Jeugd',
  overlast: 'Overlast door personen',
  woonoverlast: 'Woonoverlast',
  zorg: 'Zorg en veiligheid',
  vernieling: 'Vernieling',
  overig: 'Overig',
  onbekend: 'Onbekende soort',
};

export const FILTERS = {
  comparison: 'Vergelijk met',
  source: 'Bronnen',
  sources: { melding: 'melddesk', politie: 'politie' } satisfies Record<Source, string>,
  theme: 'Thema',
  allThemes: 'alle thema’s',
  some: (n: number): string => `${n} soorten`,
  findCategory: 'Zoek een soort',
  nothing: 'Niets gevonden met dit filter',
  whole: (municipality: string): string => `heel ${municipality}`,
  where: (area: string, period: string): string => `in ${area}, ${period}`,
} as const;

interface Group {
  readonly key: string;
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
}

/** What the theme field says: everything, one theme, one category, or how many. */
export function themeValue(selected: readonly string[], groups: readonly Group[]): string {
  if (selected.length === 0) return FILTERS.allThemes;
  const whole = groups.find((group) => group.items.length === selected.length && group.items.every((item) => selected.includes(item.key)));
  if (whole) return whole.label;
  if (selected.length > 1) return FILTERS.some(selected.length);
  return groups.flatMap((group) => group.items).find((item) => item.key === selected[0])?.label ?? FILTERS.some(1);
}
