import type { Issue } from '../issue.ts';

const SAFE = 'Er is niets veranderd: de grenzen die er waren, staan er nog.';
const GET = 'Haal de buurten van je gemeente op bij PDOK (CBS wijken en buurten) als GeoJSON en open dat bestand.';

/** Why a file of boundaries cannot be used. */
export const BOUNDARY_ISSUES = {
  notGeoJson: (file: string): Issue => ({
    code: 'boundaries.notGeoJson',
    what: `${file} is geen GeoJSON met een lijst van vlakken.`,
    safe: SAFE,
    todo: GET,
  }),
  noBuurten: (file: string): Issue => ({
    code: 'boundaries.noBuurten',
    what: `In ${file} staan geen buurten: geen enkel vlak heeft een buurtcode zoals BU09350000.`,
    safe: SAFE,
    todo: `Kies een bestand met buurten, niet met alleen wijken of gemeenten. ${GET}`,
  }),
  manyMunicipalities: (file: string, codes: readonly string[]): Issue => ({
    code: 'boundaries.manyMunicipalities',
    what: `In ${file} staan buurten van ${codes.length} gemeenten (${codes.slice(0, 3).join(', ')}${codes.length > 3 ? ', ...' : ''}).`,
    safe: SAFE,
    todo: `Kies een bestand met de buurten van een gemeente. ${GET}`,
  }),
  noShape: (file: string, buurt: string): Issue => ({
    code: 'boundaries.noShape',
    what: `In ${file} heeft ${buurt} geen vlak, of een vlak met een fout erin.`,
    safe: SAFE,
    todo: GET,
  }),
  unknownCoordinates: (file: string): Issue => ({
    code: 'boundaries.unknownCoordinates',
    what: `De coördinaten in ${file} zijn geen RD en geen lengte en breedte in Nederland.`,
    safe: SAFE,
    todo: 'Sla het bestand op in RD (EPSG:28992) of WGS84 (EPSG:4326) en probeer het opnieuw.',
  }),
} as const;
