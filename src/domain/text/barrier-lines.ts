import type { Issue } from '../issue.ts';
import { count, list, plural } from './format.ts';

const SAFE = 'Er is niets veranderd: de lijnen die er waren, staan er nog.';

/** Lines of the user's own that hotspots do not cross. */
export const LINES = {
  load: 'Laad lijnen als grens',
  remove: 'Haal de lijnen weg',
  hint: 'Een GeoJSON met lijnen, zoals een spoorlijn of een snelweg. Een hotspot loopt er niet overheen. Onderbreek de lijn waar mensen oversteken, zoals bij een tunnel of een viaduct.',
} as const;

/** Names that are listed one by one. */
const NAMED = 4;

/** `2 lijnen tellen als grens: spoor en A2.` */
export function linesWords(names: readonly string[]): string {
  const known = [...new Set(names.filter((name) => name !== ''))];
  const shown = known.slice(0, NAMED);
  const more = known.length > NAMED ? ` en nog ${count(known.length - NAMED)}` : '';
  const which = shown.length === 0 ? '' : `: ${more ? shown.join(', ') : list(shown)}${more}`;
  return `${plural(names.length, 'lijn telt', 'lijnen tellen')} als grens tussen buren${which}.`;
}

export const LINE_ISSUES = {
  noLines: (file: string): Issue => ({
    code: 'lines.none',
    what: `In ${file} staat geen enkele lijn.`,
    safe: SAFE,
    todo: 'Kies een GeoJSON met lijnen (LineString), bijvoorbeeld het spoor uit de BRT van PDOK.',
  }),
  unknownCoordinates: (file: string): Issue => ({
    code: 'lines.unknownCoordinates',
    what: `De coördinaten in ${file} zijn geen RD en geen lengte en breedte in Nederland.`,
    safe: SAFE,
    todo: 'Sla het bestand op in RD (EPSG:28992) of WGS84 (EPSG:4326) en probeer het opnieuw.',
  }),
} as const;
