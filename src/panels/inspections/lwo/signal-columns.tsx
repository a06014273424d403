import type { ReactNode } from 'react';
import { SIGNAL_ROLES, type SignalReading } from '../../../domain/inspection/signal-reading.ts';
import { DATA } from '../../../domain/text/data.ts';
import { SIGNAL_IMPORT, SIGNAL_ROLE_TEXT } from '../../../domain/text/signal-import.ts';
import { useApp } from '../../../state/use-app.ts';
import { Select } from '../../../views/kit/controls/select.tsx';

interface ReadingProps {
  readonly reading: SignalReading;
}

const ROLES = SIGNAL_ROLES.map((key) => ({ key, label: SIGNAL_ROLE_TEXT[key] }));
const ORDERS = (['dmy', 'mdy'] as const).map((key) => ({ key, label: DATA.mapping.orders[key] }));

/** What each column of a register is, with examples; columns about persons have no choice. */
export function SignalColumns({ reading }: ReadingProps): ReactNode {
  const change = useApp((s) => s.changeSignalPlan);
  const { headers, plan, samples, refused } = reading;
  return (
    <div className="tblwrap__scroll">
      <table className="tbl inspcolumns">
        <caption className="sr">{SIGNAL_IMPORT.check}</caption>
        <tbody>
          {headers.map((header, i) => (
            <tr key={`${header} ${String(i)}`}>
              <th scope="row">{header}</th>
              <td>
                {refused.includes(header) ? (
                  SIGNAL_ROLE_TEXT.ignore
                ) : (
                  <Select
                    label={header}
                    options={ROLES}
                    value={plan.roles[i] ?? 'ignore'}
                    onChange={(role) =>
                      void change({
                        roles: plan.roles.map((old, k) => (k === i ? role : old === role && role !== 'ignore' ? 'ignore' : old)),
                      })
                    }
                  />
                )}
              </td>
              <td className="t2">
                {samples
                  .slice(0, 3)
                  .map((cells) => cells[i])
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The order of day and month, asked where no row proves it. */
export function DateOrderChoice({ reading: { plan, missing } }: ReadingProps): ReactNode {
  const change = useApp((s) => s.changeSignalPlan);
  const asks = missing.includes('dateOrder');
  if (!asks && plan.dateOrder === 'ymd') return null;
  return (
    <Select
      label={SIGNAL_IMPORT.order}
      showLabel
      options={[...(asks ? [{ key: 'ask' as const, label: SIGNAL_IMPORT.ask }] : []), ...ORDERS]}
      value={asks ? 'ask' : plan.dateOrder === 'mdy' ? 'mdy' : 'dmy'}
      onChange={(dateOrder) => {
        if (dateOrder !== 'ask') void change({ dateOrder });
      }}
    />
  );
}
