/** The question which of day and month comes first, in lists of which no date proves it. */
export const DATE_ORDER = {
  label: 'Volgorde in de datum',
  ask: 'Kies een volgorde',
} as const;
