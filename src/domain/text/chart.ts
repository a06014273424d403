/** Words of charts. */
export const CHART = {
  expected: 'verwacht',
  band: '80 van 100 maanden',
  total: 'totaal',
  open: 'Klap de maanden uit',
  shut: 'Klap de maanden in',
  months: 'Maanden',
  block: (letter: string, days: string, hours: string): string => `Blok ${letter}, ${days} ${hours}`,
  monthOf: (month: string, count: string): string => `${month}: ${count}`,
  /** After the month, where there is an expectation. */
  monthExpected: (expected: string, band: string): string => `, verwacht ${expected} (${band})`,
} as const;
