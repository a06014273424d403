import type { ReactNode } from 'react';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { writeAddress } from '../../state/address.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { ScrollRegion } from '../../views/kit/table/scroll-region.tsx';
import type { MonitorRow, MonitorView } from '../../workflow/monitor/monitor-rows.ts';
import { type MonitorValue, meetsTarget } from '../../workflow/monitor/monitor-value.ts';
import { howWords } from './how-words.ts';

export interface ThemeCardProps {
  readonly label: string;
  readonly view: MonitorView;
  readonly rows: readonly MonitorRow[];
}

/** The indicators of one theme: a column a period, then the year and its target. */
export function ThemeCard({ label, view, rows }: ThemeCardProps): ReactNode {
  const chosen = useApp((s) => s.open);
  const address = useApp((s) => s.address);
  const isYears = view.step === 'year';
  return (
    <Card title={label}>
      <ScrollRegion label={label}>
        <table className="tbl monitor__tbl">
          <thead>
            <tr>
              <th scope="col">{MONITOR_TEXT.indicator}</th>
              {view.keys.map((key) => (
                <th key={key} scope="col" className="r" title={MONITOR_TEXT.columnLong(key)}>
                  {MONITOR_TEXT.columnShort(key)}
                </th>
              ))}
              {!isYears && (
                <th scope="col" className="r">
                  {view.year}
                </th>
              )}
              <th scope="col" className="monitor__target">
                {MONITOR_TEXT.target}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.indicator.id} data-selected={row.indicator.id === chosen || undefined}>
                <th scope="row">
                  <a
                    href={writeAddress({ ...address(), route: 'monitor', open: row.indicator.id, part: null })}
                    aria-current={row.indicator.id === chosen ? 'true' : undefined}
                  >
                    {row.indicator.label}
                  </a>
                  {row.isCounted && <small>{MONITOR_TEXT.auto}</small>}
                </th>
                {view.keys.map((key, i) => (
                  <ValueCell key={key} value={row.values[i] ?? null} kind={row.indicator.kind} />
                ))}
                {!isYears && <ValueCell value={row.year} kind={row.indicator.kind} strong />}
                <TargetCell row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}

interface ValueCellProps {
  readonly value: MonitorValue | null;
  readonly kind: string;
  readonly strong?: boolean;
}

function ValueCell({ value, kind, strong = false }: ValueCellProps): ReactNode {
  if (!value)
    return (
      <td className="r t3">
        <span aria-hidden="true">{MONITOR_TEXT.none}</span>
        <span className="sr">{MONITOR_TEXT.noneLong}</span>
      </td>
    );
  const how = howWords(value);
  const words = MONITOR_TEXT.value(value.value, kind);
  const isPart = value.how === 'parts' && value.known < value.of;
  return (
    <td className="r" title={how}>
      {strong ? <b>{words}</b> : words}
      {isPart && <span className="monitor__part">*</span>}
      {value.how === 'computed' && <small>{MONITOR_TEXT.computed}</small>}
      {value.how === 'kept' && <small>{MONITOR_TEXT.kept}</small>}
      {value.how === 'kept' && value.now !== null && value.now !== value.value && (
        <small className="monitor__unmet">{MONITOR_TEXT.now(value.now)}</small>
      )}
    </td>
  );
}

function TargetCell({ row: { target, year, indicator } }: { readonly row: MonitorRow }): ReactNode {
  if (!target) return <td className="t3 monitor__target">{MONITOR_TEXT.none}</td>;
  const words = MONITOR_TEXT.targetWords(target.target, target.atLeast, indicator.kind);
  if (!year) return <td className="monitor__target">{words}</td>;
  const met = meetsTarget(year.value, target);
  return (
    <td className="monitor__target">
      {words}
      <small className={met ? 'monitor__met' : 'monitor__unmet'}>
        {met ? `✓ ${MONITOR_TEXT.met}` : target.atLeast ? MONITOR_TEXT.unmet : MONITOR_TEXT.over}
      </small>
    </td>
  );
}
