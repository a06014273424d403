import type { CSSProperties, ReactNode } from 'react';
import { SIDES, type Side } from '../../domain/screen-request.ts';
import { SCREENING_TEXT, SIDE_TEXT } from '../../domain/text/screening.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import type { ScreeningAnswer } from '../../state/screening-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { NumberLink } from '../../views/kit/controls/number-link.tsx';
import { type Behind, dossiersBehind, isDossierStage, STAGES, type Stage, sameBehind } from './behind.ts';

export interface FunnelCardProps {
  readonly screening: ScreeningAnswer;
  readonly behind: Behind | null;
  readonly onShow: (behind: Behind) => void;
}

/** From reports to what was tackled, in public space and from homes; every number opens its list. */
export function FunnelCard({ screening, behind, onShow }: FunnelCardProps): ReactNode {
  const dossiers = useApp(dossiersOf);
  const countOf = (stage: Stage, side: Side): number =>
    isDossierStage(stage)
      ? dossiersBehind(dossiers, stage, screening.period, side).length
      : screening.months.reduce((sum, month) => sum + month[stage][side], 0);
  const rows = STAGES.map((stage) => ({ stage, counts: SIDES.map((side) => countOf(stage, side)) }));
  const largest = Math.max(1, ...rows.map(({ counts }) => counts.reduce((a, b) => a + b, 0)));
  return (
    <Card title={SCREENING_TEXT.funnel} note={SCREENING_TEXT.funnelNote}>
      <table className="tbl funnel">
        <thead>
          <tr>
            <th scope="col">{SCREENING_TEXT.stage}</th>
            <th scope="col" className="r">
              {SCREENING_TEXT.total}
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className="r">
                {SIDE_TEXT[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, counts }) => (
            <StageRow key={stage} stage={stage} counts={counts} largest={largest} behind={behind} onShow={onShow} />
          ))}
        </tbody>
      </table>
      <p className="foot">{SCREENING_TEXT.dossiersWhole}</p>
    </Card>
  );
}

interface StageRowProps extends Pick<FunnelCardProps, 'behind' | 'onShow'> {
  readonly stage: Stage;
  readonly counts: readonly number[];
  readonly largest: number;
}

function StageRow({ stage, counts, largest, behind, onShow }: StageRowProps): ReactNode {
  const total = counts.reduce((a, b) => a + b, 0);
  const cells = [{ side: null, n: total }, ...SIDES.map((side, i) => ({ side, n: counts[i]! }))];
  // The root keeps a few dossiers visible beside thousands of reports; the numbers are in the row.
  const width = { '--share': `${Math.sqrt(total / largest) * 100}%` } as CSSProperties;
  return (
    <tr>
      <th scope="row">
        {SCREENING_TEXT.stages[stage]}
        {total > 0 && <span className="funnel__bar" style={width} aria-hidden="true" />}
      </th>
      {cells.map(({ side, n }) => {
        const target: Behind = { stage, month: null, side, rule: null };
        const what = side === null ? SCREENING_TEXT.stages[stage] : `${SCREENING_TEXT.stages[stage]}, ${SIDE_TEXT[side].toLowerCase()}`;
        return (
          <td key={side ?? 'all'} className="r">
            <NumberLink
              value={n}
              label={SCREENING_TEXT.open(what, SCREENING_TEXT.allMonths, n)}
              current={sameBehind(behind, target)}
              onPress={() => onShow(target)}
            />
          </td>
        );
      })}
    </tr>
  );
}
