import type { Source } from '../incident.ts';
import type { SourceSays } from '../two-sources.ts';
import { expectedCount, meldingen, plural, registraties } from './format.ts';

const COUNTED: Record<Source, (n: number) => string> = { melding: meldingen, politie: registraties };

export const TWO_SOURCES = {
  title: 'Twee bronnen',
  line: (source: Source, { count, expected }: SourceSays): string => `${COUNTED[source](count)}, verwacht ${expectedCount(expected)}`,
  flagged: 'valt op',
  notFlagged: 'valt niet op',
  both: 'Beide bronnen wijzen deze plek aan.',
  one: (source: Source): string =>
    source === 'melding'
      ? 'Alleen de meldingen wijzen deze plek aan. Dat kan betekenen dat de politie hier niet komt, of dat het iets is waar zij niet voor wordt gebeld.'
      : 'Alleen de politieregistraties wijzen deze plek aan. Dat kan betekenen dat bewoners hier niet melden.',
  neither: 'Elke bron apart valt hier niet op; samen wel.',
  also: { melding: 'ook bij het melddesk', politie: 'ook bij politie' } satisfies Record<Source, string>,
  city: (both: number, onlyMelding: number, onlyPolitie: number): string =>
    `In de hele stad: ${plural(both, 'plek', 'plekken')} bij beide bronnen, ${onlyMelding} alleen bij het melddesk, ${onlyPolitie} alleen bij de politie. Elke bron is apart getoetst.`,
} as const;
