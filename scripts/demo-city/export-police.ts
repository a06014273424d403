import type { Boundaries } from '../../src/domain/area.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import type { CityIncident } from './city-incident.ts';
import { dateText, dayPartText, timeText, weekdayText } from './clock-text.ts';
import { insideShape } from './land.ts';
import { RECIPE } from './recipe.ts';

/** The header of a BVH export, in its order. */
export const BVH_HEADER = [
  'Incident Identificatie',
  'Bronregistratie',
  'Incidentsoort code',
  'Incidentsoort',
  'Pleegstraatnaam',
  'Pleeghuisnummer met toev.',
  'Pleegpostcode',
  'Pleegplaats',
  'Pleeggemeente',
  'Pleegprovincie',
  'Pleegwijk',
  'Pleegbuurt',
  'Pleegsubbuurt',
  'Begin-pleegdag v/d week',
  'Begin-pleegdagdeel',
  'Begin-pleegdatum/tijd',
  'Eind-pleegdag v/d week',
  'Eind-pleegdagdeel',
  'Eind-pleegdatum/tijd',
  'Kennisnamedag v/d week',
  'Kennisnamedagdeel',
  'Kennisnamedatum/tijd',
  'Aangifte',
  'Poging',
  'Verdachten',
  'Aanhoudingen',
  'Opgehelderd',
  'Object',
  'Project(en)',
  'Temperatuur',
  'Weer',
  'X',
  'Y',
] as const;

/** A fixed number in [0, 1) from the number of an incident: what the export needs and the city does not hold. */
function fraction(text: string, salt: number): number {
  let hash = 2166136261 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

function classOf(category: CategoryId, number: string): readonly [code: string, label: string] {
  const { codes } = RECIPE.police.find((recipe) => recipe.category === category)!;
  let left = fraction(number, 1);
  for (const [code, label, share] of codes) {
    left -= share;
    if (left < 0) return [code, label];
  }
  return [codes[0]![0], codes[0]![1]];
}

const moment = (local: number): string[] => [weekdayText(local), dayPartText(local), `${dateText(local)} ${timeText(local)}`];
const flag = (yes: boolean): string => (yes ? 'J' : 'N');
const metres = (value: number): string => (Number.isNaN(value) ? '' : String(value));

/** Registrations without a suspect, an address or a name: those columns are there and empty. */
function row(incident: CityIncident, wijk: string, buurt: string): string[] {
  const { number, category, begin, end, registered, x, y } = incident;
  const [code, label] = classOf(category, number);
  const offence = RECIPE.police.find((recipe) => recipe.category === category)!.interval !== null;
  const source = `PL0000_SYN_${number.slice(-7).padStart(10, '0')}`;
  const place = ['', '', '', 'MAASTRICHT', 'Maastricht', 'Limburg', wijk, buurt, ''];
  const flags = [
    flag(offence && fraction(number, 2) < 0.9),
    flag(offence && fraction(number, 3) < 0.08),
    '',
    '',
    flag(fraction(number, 4) < 0.15),
  ];
  const rest = ['Openbare weg', '', '', '', metres(x), metres(y)];
  return [number, source, code, label, ...place, ...moment(begin), ...moment(end), ...moment(registered), ...flags, ...rest];
}

/** The registrations in the BVH layout, as CSV: `;`, dd-mm-jjjj uu:mm, RD in whole metres, CRLF. */
export function policeCsv(incidents: readonly CityIncident[], boundaries: Boundaries): string {
  const wijkName = new Map(boundaries.wijken.map((wijk) => [wijk.code, wijk.name]));
  const rows = incidents
    .filter((incident) => incident.source === 'politie')
    .map((incident) => {
      const at = boundaries.shapes.findIndex((shape) => insideShape(shape, incident.lng, incident.lat));
      const buurt = boundaries.buurten[at];
      return row(incident, buurt ? (wijkName.get(buurt.wijk) ?? buurt.wijk) : '', buurt?.name ?? '');
    });
  return `${[BVH_HEADER, ...rows].map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
