import { OTHER_WAYS, type OtherWay, type SecondOpinion } from '../second-opinion.ts';
import { plural } from './format.ts';

const NAMES: Record<OtherWay, string> = {
  giStar: 'De gewone hotspotkaart (Gi* met BH)',
  twoDeviations: 'Gemiddelde plus 2 standaarddeviaties',
  scan: 'De scan (Kulldorff, 199 trekkingen)',
};

/** What other ways would have said, for `Zekerheid`. */
export const SECOND_OPINION = {
  title: 'Wat andere methoden zeggen',
  busy: 'Bezig met andere methoden',
  waiting: 'De andere methoden komen aan de beurt als de kaart en de geschiedenis klaar zijn.',
  stopped: 'Het vergelijken is gestopt.',
  failed: 'Het vergelijken is gestopt door een fout. Je gegevens zijn veilig. Probeer het opnieuw.',
  again: 'Vergelijk opnieuw',
  note: 'De gewone kaart en de twee standaarddeviaties zijn eenvoudiger, maar slaan ook vaak aan waar niets is: de eerste tekent vooral de drukke plekken, de tweede geeft bij toeval al tientallen cellen. De scan zoekt zelf naar de grens van een gebied en gebruikt dezelfde verwachting; na een herhaalde melding slaat zij te snel aan.',
} as const;

/** A line per method: its name, and what it says of this place and of the whole map. */
export function otherLines({ cells, places, scanP }: SecondOpinion, id: string): readonly (readonly [name: string, says: string])[] {
  const own = places[id];
  if (!own) return [];
  return OTHER_WAYS.flatMap((way) => {
    const all = cells[way];
    if (all === null) return [];
    const p = way === 'scan' && own.scan ? `, kans ${chance(scanP[id] ?? 1)}` : '';
    return [[NAMES[way], `${own[way] ? 'ook hier' : 'hier niet'}${p}; op de hele kaart ${plural(all, 'cel', 'cellen')}`] as const];
  });
}

/** The smallest chance that so many draws can show. */
const SMALLEST = 0.005;
const chance = (p: number): string => (p <= SMALLEST ? 'hooguit 0,5%' : `${String(Math.round(1000 * p) / 10).replace('.', ',')}%`);
