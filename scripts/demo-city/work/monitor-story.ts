import type { CampaignTheme } from '../../../src/domain/theme/campaign-theme.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { factWriter } from './fact-writer.ts';

const SOURCE = 'verzonnen, hoort bij de demostad';
const MUNICIPALITY = 'GM0935';

/** Figures per quarter of 2025 and of 2026 as far as it goes, and the target of 2026; all made up. */
const FIGURES: readonly (readonly [
  indicator: string,
  last: readonly number[],
  now: readonly number[],
  target: number | null,
  atLeast?: boolean,
])[] = [
  ['veiligheidsrondes', [4, 5, 6, 4], [5, 6, 5], 20],
  ['evenementaanvragen', [38, 71, 68, 30], [41, 74, 66], null],
  ['cmt-dagen', [3, 6, 7, 4], [3, 7, 6], null],
  ['kennissessies', [2, 3, 1, 3], [3, 3, 2], 12],
  ['onderschat-buurtbezoeken', [6, 8, 5, 7], [9, 8, 6], 30],
  ['lwo-bestuurlijk', [5, 4, 7, 6], [6, 8, 5], 24],
  ['huisverboden', [11, 9, 12, 10], [10, 13, 9], null],
  ['aov-incidenten', [17, 21, 19, 20], [18, 16, 17], 75, false],
];

const CAMPAIGNS: readonly (readonly [theme: CampaignTheme, title: string, area: string, from: string, to: string | null])[] = [
  ['woninginbraak', 'Donkere Dagen: licht aan, deur dicht', MUNICIPALITY, '2025-12-01', '2026-02-28'],
  ['zakkenrollerij', 'Carnaval: hou je tas dicht', 'BU09350000', '2026-02-13', '2026-02-17'],
  ['fietsendiefstal', 'Twee sloten in het Centrum', 'WK093500', '2026-05-01', '2026-06-30'],
];

/** Month and day after each quarter on which its figure was entered. */
const ENTERED = ['04-08', '07-08', '10-08'] as const;

function figures(): readonly WorkFact[] {
  return FIGURES.flatMap(([indicator, last, now, target, atLeast = true]) => {
    const writer = factWriter(indicator);
    const enter = (year: number, quarter: number, value: number): void => {
      const on = quarter === 4 ? `${year + 1}-01-08` : `${year}-${ENTERED[quarter - 1]}`;
      writer.say(on, 'adviseur', { kind: 'monitor.value', period: `${year}-Q${quarter}`, value, source: SOURCE, on });
    };
    for (const [i, value] of last.entries()) enter(2025, i + 1, value);
    if (target !== null) writer.say('2026-01-12', 'adviseur', { kind: 'monitor.target', year: 2026, target, atLeast, source: SOURCE });
    for (const [i, value] of now.entries()) enter(2026, i + 1, value);
    return writer.facts;
  });
}

/** What the demo's adviser entered on the monitor, and the campaigns that were rolled out. */
export function monitorStory(): readonly WorkFact[] {
  const campaigns = CAMPAIGNS.flatMap(([theme, title, area, from, to], i) => {
    const writer = factWriter(`demo-c${i + 1}`);
    writer.say(from, 'adviseur', { kind: 'campaign.registered', theme, title, area, from, to });
    return writer.facts;
  });
  return [...figures(), ...campaigns];
}
