import { FIGURE_ISSUES } from '../domain/text/official.ts';
import { monthFromIso } from '../domain/time/month.ts';
import type { ExternalOrigins } from '../domain/trust/external-origins.ts';
import type { FigureKind, OpenData } from '../state/deps.ts';
import { type AskLimits, createAsk } from './ask.ts';

/** A table of all kinds and months of a large city is some tens of megabytes. */
const LIMITS: AskLimits = { patience: 60_000, bytes: 256 * 2 ** 20 };

/** Open figures where the host allows them: key figures at PDOK, police figures at CBS. Only the code of the municipality goes out. */
export function openDataSource({ api, figures }: ExternalOrigins, now: () => Date, limits = LIMITS): OpenData | null {
  const origins: Partial<Record<FigureKind, string>> = {
    ...(figures !== null && { crimes: figures, nuisance: figures }),
    ...(api !== null && { key: api }),
  };
  if (Object.keys(origins).length === 0) return null;
  return {
    hosts: Object.fromEntries(Object.entries(origins).map(([kind, origin]) => [kind, new URL(origin).host])),
    fetch: async (kind, code, signal, onProgress) => {
      const ask = createAsk(signal, limits, FIGURE_ISSUES);
      const origin = origins[kind]!;
      if (kind === 'key') return (await import('../ingest/official/key-figures.ts')).keyFigures(origin, code, ask);
      const { CRIMES, NUISANCE, policeFigures } = await import('../ingest/official/police-figures.ts');
      const running = monthFromIso(now().toISOString().slice(0, 7))!;
      return policeFigures({ origin, table: kind === 'crimes' ? CRIMES : NUISANCE, code, running, onProgress }, ask);
    },
  };
}
