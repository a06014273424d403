import { OFFICIAL } from '../domain/text/official.ts';
import { officialBoundaries } from '../ingest/official/official-boundaries.ts';
import type { OfficialSource } from '../state/deps.ts';
import type { FilesClient } from '../workers/client-types.ts';
import { ASK_LIMITS, createAsk } from './ask.ts';

/** The CBS boundaries at an origin that answers as PDOK does. Only the code of the municipality goes out. */
export function officialSource(origin: string, files: Pick<FilesClient, 'boundaries'>, limits = ASK_LIMITS): OfficialSource {
  return {
    host: new URL(origin).host,
    fetch: async (code, signal) => {
      const geojson = await officialBoundaries(origin, code, createAsk(signal, limits));
      return geojson.ok ? files.boundaries(geojson.value, OFFICIAL.source(code)) : geojson;
    },
  };
}
