import type { ReactNode } from 'react';
import type { IndicatorReading, ValueColumn } from '../../../domain/indicator-reading.ts';
import { FIGURES, indicatorPeriod } from '../../../domain/text/area.ts';
import { useApp } from '../../../state/use-app.ts';
import { ScrollRegion } from '../../../views/kit/table/scroll-region.tsx';
import { TextInput } from './text-input.tsx';

/** Columns of figures: which are taken in, and what they are called. */
export function ValueColumns({ reading }: { readonly reading: IndicatorReading }): ReactNode {
  const change = useApp((s) => s.changeFigurePlan);
  const { headers, plan, refused } = reading;
  const set = (column: ValueColumn, part: Partial<ValueColumn>): void =>
    void change({ columns: plan.columns.map((one) => (one === column ? { ...one, ...part } : one)) });
  const offered = plan.columns.filter(({ column }) => !refused.includes(headers[column]!));
  return (
    <div className="tblwrap area__table">
      <ScrollRegion label={FIGURES.columns}>
        <table className="tbl">
          <caption className="sr">{FIGURES.columns}</caption>
          <thead>
            <tr>
              <th scope="col">{FIGURES.columns}</th>
              <th scope="col">{FIGURES.label}</th>
              <th scope="col">{FIGURES.unit}</th>
            </tr>
          </thead>
          <tbody>
            {offered.map((column) => {
              const header = headers[column.column]!;
              return (
                <tr key={column.column}>
                  <th scope="row">
                    <label className="area__take">
                      <input
                        type="checkbox"
                        checked={column.taken}
                        aria-label={FIGURES.take(header)}
                        onChange={(event) => set(column, { taken: event.target.checked })}
                      />
                      {header}
                      {column.period && ` (${indicatorPeriod(column.period)})`}
                    </label>
                  </th>
                  <td>
                    <TextInput bare label={FIGURES.labelOf(header)} value={column.label} onChange={(label) => set(column, { label })} />
                  </td>
                  <td>
                    <TextInput bare label={FIGURES.unitOf(header)} value={column.unit} onChange={(unit) => set(column, { unit })} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
