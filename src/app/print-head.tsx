import { type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ExportFacts } from '../domain/report/export-facts.ts';
import { APP } from '../domain/text/app.ts';
import { count, list } from '../domain/text/format.ts';
import { GATE } from '../domain/text/gate.ts';
import { countOf } from '../domain/text/noun.ts';
import { REGION_TEXT } from '../domain/text/region.ts';
import { headingLines, REPORT } from '../domain/text/report.ts';
import { TRENDS } from '../domain/text/trends.ts';
import type { Month, Period } from '../domain/time/month.ts';
import type { AppState } from '../state/app-store.ts';
import { factsOf } from '../state/export-facts.ts';
import { totalsFor, trendReaders } from '../state/readers.ts';
import { AppStoreContext } from '../state/use-app.ts';

/** Width of the text of an A4 page between margins of 16 mm, px. */
const PAGE_WIDTH = 672;

const countedWords = ({ totals }: AppState): string =>
  list(totals.filter((total) => total.rows > 0).map((total) => countOf(total.rows, [total.source]))) || REPORT.nothing;

/** Who may read the page: no small count may stand in the head of one for others. */
function readersOf(state: AppState): string | undefined {
  const { route, part, audience, leastCount } = state;
  if (route === 'gebied' && audience === 'anderen') return GATE.forOthers(leastCount);
  if (route !== 'trends' || part === 'campagnes') return undefined;
  return part === 'regio' ? totalsFor(state) : trendReaders(state, part === 'buurten' ? 'areas' : 'table');
}

/** Period and number of what is on view: of the table of Trends those of its columns. */
function aboutOf(state: AppState): readonly [period: Period, n: string] {
  if (readersOf(state) === GATE.forOthers(state.leastCount)) return [state.filter.period, GATE.inTable];
  const columns = state.trendAnswer?.table.columns;
  const [first, last] = [columns?.[0], columns?.at(-1)];
  const isTable = state.route === 'trends' && state.part === null;
  if (!isTable || !first || !last) return [state.filter.period, countedWords(state)];
  return [{ from: first.period.from, to: last.period.to }, TRENDS.inTable(state.trendAnswer!.table.rows)];
}

/** The regional table is another source than the incidents. */
function regionFacts({ route, part, regionAnswer }: AppState): Partial<ExportFacts> {
  if (route !== 'trends' || part !== 'regio' || !regionAnswer) return {};
  const { indicator, areas } = regionAnswer;
  const from = Math.min(...areas.map((area) => area.from)) as Month;
  const n = areas.reduce((sum, { count: months }) => sum + months.reduce((a, b) => a + b, 0), 0);
  return {
    files: [`${indicator.origin.source} (${indicator.origin.file})`],
    demo: indicator.origin.synthetic,
    period: { from, to: regionAnswer.last },
    filter: REGION_TEXT.region,
    n: count(n),
  };
}

/** The drawing of the map keeps its size in px: this scales it to the page. */
function scaleMap(): void {
  const map = document.querySelector('.map');
  const scale = map ? Math.min(1, PAGE_WIDTH / map.clientWidth) : 1;
  document.documentElement.style.setProperty('--print-scale', String(scale));
}

/** What a printed page says about itself: source, period, filter, n, date, version and for whom it is. Written when printing begins. */
export function PrintHead(): ReactNode {
  const store = useContext(AppStoreContext);
  const [lines, setLines] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const write = (): void => {
      const state = store?.getState();
      if (!state?.available) return;
      scaleMap();
      const title = `Brandpunt: ${APP.screens[state.route].replace('\u00ad', '').toLowerCase()}`;
      const forWhom = readersOf(state);
      flushSync(() => setLines(headingLines(title, { ...factsOf(state.deps, state, ...aboutOf(state)), ...regionFacts(state) }, forWhom)));
    };
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [store]);
  const [title, ...rest] = lines;
  return (
    <header className="printhead">
      <p className="printhead__title">{title}</p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </header>
  );
}
