import { type ReactNode, useEffect } from 'react';
import { count, decimal, expectedCount, monthWord, ratio } from '../../domain/text/format.ts';
import { PLACE_WHEN } from '../../domain/text/place-when.ts';
import { lengthOf, type Month, month } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
import type { PlaceWhen } from '../../state/when-slice.ts';
import { MonthBars } from '../../views/charts/month-bars.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

const TWO_YEARS = 24;

/** Any year: only the name of the month is shown. */
const asMonth = (monthOfYear: number): Month => month(2000, monthOfYear);

type MonthRow = PlaceWhen['months'][number];
const MONTHS: readonly Column<MonthRow>[] = [
  {
    key: 'month',
    label: PLACE_WHEN.month,
    cell: (row) => monthWord(asMonth(row.monthOfYear)),
    sort: (row) => row.monthOfYear,
    isRowHeader: true,
  },
  { key: 'counted', label: PLACE_WHEN.counted, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  { key: 'expected', label: PLACE_WHEN.expected, cell: (row) => expectedCount(row.expected), sort: (row) => row.expected, numeric: true },
];

type EventRow = PlaceWhen['events'][number];
const EVENTS: readonly Column<EventRow>[] = [
  { key: 'event', label: PLACE_WHEN.event, cell: (row) => row.event.label, sort: (row) => row.event.label, isRowHeader: true },
  { key: 'counted', label: PLACE_WHEN.counted, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  { key: 'expected', label: PLACE_WHEN.expected, cell: (row) => expectedCount(row.expected), sort: (row) => row.expected, numeric: true },
  {
    key: 'ratio',
    label: PLACE_WHEN.ratio,
    cell: (row) => `${ratio(row.ratio)} (${decimal(row.interval[0])}–${decimal(row.interval[1])})`,
    sort: (row) => row.ratio,
    numeric: true,
  },
];

/** Busy months of the year and events of a place, asked when the tab is opened. */
export function PlaceMonths({ id }: { readonly id: string }): ReactNode {
  const when = useApp((s) => s.whens[id]);
  const tell = useApp((s) => s.tellWhen);
  useEffect(() => {
    if (!when) void tell(id).catch(console.error);
  }, [when, tell, id]);
  if (!when) return <p className="t3 s12">{PLACE_WHEN.busy}</p>;
  return (
    <>
      <Months when={when} />
      <Events rows={when.events} />
    </>
  );
}

/** Fewest incidents in which a rhythm of the year can be seen. */
const FEWEST = 12;

function Months({ when: { months, period, leftOut } }: { readonly when: PlaceWhen }): ReactNode {
  const total = months.reduce((sum, row) => sum + row.count, 0);
  const hot = months.filter((row) => row.flagged).map((row) => asMonth(row.monthOfYear));
  const points = months.map((row) => ({
    month: asMonth(row.monthOfYear),
    count: row.count,
    expected: row.expected,
    low: row.band[0],
    high: row.band[1],
  }));
  return (
    <Section title={PLACE_WHEN.months} aside={PLACE_WHEN.monthsIn(period)}>
      {total < FEWEST ? (
        <p>{PLACE_WHEN.tooFew(total)}</p>
      ) : (
        <MonthBars points={points} hot={new Set(hot)} summary={PLACE_WHEN.monthsSummary} height={116} />
      )}
      {total >= FEWEST && <p>{PLACE_WHEN.monthsFound(hot.map(monthWord))}</p>}
      {leftOut > 0 && <p className="foot">{PLACE_WHEN.leftOut(leftOut)}</p>}
      {lengthOf(period) < TWO_YEARS && <p className="foot">{PLACE_WHEN.oneYear}</p>}
      <details>
        <summary>{PLACE_WHEN.asTable}</summary>
        <DataTable label={PLACE_WHEN.months} columns={MONTHS} rows={months} rowKey={(row) => String(row.monthOfYear)} />
      </details>
    </Section>
  );
}

/** Fewer counted and expected say nothing. */
const ENOUGH = 3;

function Events({ rows: all }: { readonly rows: readonly EventRow[] }): ReactNode {
  const rows = all.filter((row) => Math.max(row.count, row.expected) >= ENOUGH);
  const above = rows.filter(({ interval }) => interval[0] > 1);
  return (
    <Section title={PLACE_WHEN.events}>
      {rows.length === 0 ? (
        <p>{PLACE_WHEN.eventsNone}</p>
      ) : (
        <>
          <p>{PLACE_WHEN.eventsFound(above.length)}</p>
          <DataTable label={PLACE_WHEN.events} columns={EVENTS} rows={rows} rowKey={(row) => row.event.id} />
          <p className="foot">
            {rows.length < all.length && `${PLACE_WHEN.eventsMore(all.length - rows.length)} `}
            {PLACE_WHEN.eventsFoot}
          </p>
        </>
      )}
    </Section>
  );
}
