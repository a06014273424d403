import type { Boundaries } from '../../../src/domain/area.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import type { City } from '../city.ts';
import { RECIPE } from '../recipe.ts';
import { countCity } from './counted-city.ts';
import { demoDossiers } from './demo-dossiers.ts';
import { dossierStory } from './dossier-story.ts';
import { factWriter } from './fact-writer.ts';
import { homeStories } from './home-story.ts';
import { keptCounts } from './kept-counts.ts';
import { monitorStory } from './monitor-story.ts';

/** Venues that stand for the shops of the demo's experiment; where real ones are plays no part. */
const SHOPS = ['Boschstraat', 'Oeverwal', 'Griend'];

/** The work of 2024-2026 in the demo city: made up, but its effects are those that the app measures in the data. */
export function demoWork(city: City, boundaries: Boundaries): WorkFact[] {
  const counted = countCity(city, boundaries);
  const dossiers = demoDossiers(counted, city.truth.hotspots);
  return [
    ...dossiers.flatMap((dossier) => dossierStory(counted, dossier)),
    ...homeStories(seededRandom(city.seed), counted),
    ...experiment(),
    ...monitorStory(),
    ...keptCounts(),
  ];
}

function experiment(): readonly WorkFact[] {
  const writer = factWriter('demo-e01');
  const points = RECIPE.venues.filter(({ name }) => SHOPS.includes(name)).map(({ lng, lat }) => ({ lng, lat }));
  writer.say('2025-03-20', 'analist', {
    kind: 'experiment.opened',
    title: 'Coffeeshopproef (demo)',
    on: '2025-04-07',
    points,
    metres: 200,
    buurten: [],
    cells: [],
    resolution: 10,
    categories: ['melding.drugshandel', 'melding.drugsgebruik', 'melding.personen', 'melding.geluid-groep', 'melding.jeugd'],
  });
  return writer.facts;
}
