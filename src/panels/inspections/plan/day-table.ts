import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { ExportTable } from '../../../domain/report/csv-cell.ts';
import { PICK_PART_TEXT, RESULT_TEXT } from '../../../domain/text/inspection-words.ts';
import { PLANS } from '../../../domain/text/inspections.ts';
import type { InspectionPlan } from '../../../workflow/inspection/fold/inspection-work.ts';

/** The days of a plan as a table that leaves the app; places in degrees. */
export const dayTable = ({ picks }: InspectionPlan, sites: ReadonlyMap<string, InspectionSite>): ExportTable => ({
  columns: [
    'Dag',
    PLANS.stop,
    'Nummer',
    'Plek',
    'Terrein',
    'Eenheden',
    'Welke nummers',
    PLANS.why,
    'Lengtegraad',
    'Breedtegraad',
    PLANS.result,
    'Met vondst',
  ],
  rows: picks.map(({ pick, result }) => {
    const site = sites.get(pick.site);
    return [
      pick.day + 1,
      pick.order + 1,
      pick.site,
      site?.name ?? '',
      site?.terrain ?? '',
      pick.units,
      pick.numbers.join(' '),
      PICK_PART_TEXT[pick.part],
      site?.lng ?? null,
      site?.lat ?? null,
      result ? RESULT_TEXT[result.outcome] : '',
      result?.found ?? null,
    ];
  }),
});
