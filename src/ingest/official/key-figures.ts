import { bad, good, type Outcome } from '../../domain/issue.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { csvRecord } from '../../domain/report/csv-cell.ts';
import { FIGURE_ISSUES, FIGURES } from '../../domain/text/official.ts';
import { type Ask, collectPages, firstPage } from './collect-pages.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Names, codes and dates of the table itself; areas are told by their code, and water is no figure. */
const NO_FIGURE = /code$|naam$|^(water|jaar|jrstatcode|ind_wbz|postcode|.*_postcode.*|meest_voorkomende.*|dekkingspercentage.*)$/;
/** The collections are those of this year; see `firstPage`. */
const YEAR = '2024';

const propertiesOf = (feature: unknown): Properties => {
  const { properties } = (feature ?? {}) as { readonly properties?: unknown };
  return typeof properties === 'object' && properties !== null ? (properties as Properties) : {};
};

/** CBS writes -99997 and the like where it does not publish a figure. */
const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > -99_990;

/**
 * CBS key figures of the buurten and wijken of one municipality, from the collections of PDOK that hold the boundaries too, as a table
 * that reads like a file. Columns about origin are left to the reader of figures, which refuses them.
 */
export async function keyFigures(origin: string, code: MunicipalityCode, ask: Ask): Promise<Outcome<Blob>> {
  const areas: { readonly code: string; readonly figures: Properties }[] = [];
  for (const collection of ['buurten', 'wijken'] as const) {
    const features = await collectPages(firstPage(origin, collection, code), ask);
    if (!features.ok) return features;
    const field = collection === 'buurten' ? 'buurtcode' : 'wijkcode';
    for (const figures of features.value.map(propertiesOf)) {
      const area = figures[field];
      if (figures['gemeentecode'] === code && typeof area === 'string') areas.push({ code: area.trim(), figures });
    }
  }
  const names = [...new Set(areas.flatMap(({ figures }) => Object.keys(figures)))].filter(
    (name) => !NO_FIGURE.test(name) && areas.some(({ figures }) => isFigure(figures[name])),
  );
  if (names.length === 0) return bad(FIGURE_ISSUES.noAreas(code, new URL(origin).host));
  const lines = areas.map(({ code: area, figures }) =>
    csvRecord([area, YEAR, ...names.map((name) => (isFigure(figures[name]) ? figures[name] : null))]),
  );
  const head = csvRecord([FIGURES.columns[0], FIGURES.columns[1], ...names]);
  return good(new Blob([`${[head, ...lines].join('\r\n')}\r\n`], { type: 'text/csv' }));
}
