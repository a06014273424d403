import { type DatedPlaces, type NearRepeats, REPEAT_DAYS, REPEAT_METRES } from '../../domain/near-repeats.ts';
import { knoxSteps } from '../../stats/knox.ts';
import { seededRandom } from '../../stats/random.ts';
import { localMetres } from '../../stats/reports/local-metres.ts';

const DRAWS = 999;
const SEED = 20260103;

/**
 * Pairs close in space and time beside dates shuffled over the places.
 * @param goOn called between steps with the share done; false ends the work
 * @returns null when stopped
 */
export async function nearRepeats({ lng, lat, day }: DatedPlaces, goOn: (share: number) => Promise<boolean>): Promise<NearRepeats | null> {
  const options = { distances: REPEAT_METRES, days: REPEAT_DAYS, random: seededRandom(SEED), draws: DRAWS };
  const steps = knoxSteps({ ...localMetres(lng, lat), day }, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done)
      return {
        incidents: day.length,
        table: step.value.map((row) => row.map(({ pairs, expected, ratio, p }) => ({ pairs, expected, ratio, p }))),
      };
    if (!(await goOn(step.value / DRAWS))) return null;
  }
}
