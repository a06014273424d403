import type { ReactNode } from 'react';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { count, decimal, monthShortYear, signedCount } from '../../../domain/text/format.ts';
import { CumulativeChart } from '../../charts/effect/cumulative-chart.tsx';
import { EffectChart } from '../../charts/effect/effect-chart.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { BeforeAfterTable } from './before-after-table.tsx';
import { VerdictLine } from './verdict-line.tsx';
import '../styles/effect.css';

export interface EffectFiguresProps {
  readonly answer: EffectAnswer;
  /** Saves the counts as CSV. */
  readonly onCsv?: () => void;
  /** Controls with which the comparison is changed. */
  readonly children?: ReactNode;
}

/** An effect: verdict, course, counts, and how they were worked out. The same on the page of a dossier and of an experiment. */
export function EffectFigures({ answer, onCsv, children }: EffectFiguresProps): ReactNode {
  const { verdict, after } = answer;
  const measured = after.length > 0;
  return (
    <div className="effect">
      <VerdictLine answer={answer} />
      {verdict.kind !== 'not-started' && <p className="effect__foot">{EFFECT_TEXT.notCause}</p>}
      {answer.course.months.length > 0 && <Charts answer={answer} measured={measured} />}
      <BeforeAfterTable answer={answer} {...(onCsv && { onCsv })} />
      {answer.leftOut.length > 0 && <p className="effect__foot">{EFFECT_TEXT.leftOut(answer.leftOut)}</p>}
      <p className="effect__foot">
        {EFFECT_TEXT.periods(answer)}. {EFFECT_TEXT.based(answer)}
      </p>
      {verdict.kind !== 'not-started' && (
        <p className="effect__foot">
          {EFFECT_TEXT.visibleBefore}: {EFFECT_TEXT.visible(answer.visible)}
        </p>
      )}
      <Working answer={answer} />
      {children}
    </div>
  );
}

function Charts({ answer, measured }: { readonly answer: EffectAnswer; readonly measured: boolean }): ReactNode {
  const words = EFFECT_TEXT.chart;
  return (
    <>
      <div className="effect__key">
        <h3>{words.title}</h3>
        <span className="skey">
          <i />
          {words.target} <i className="skey__exp" />
          {words.comparison}
        </span>
      </div>
      <EffectChart answer={answer} />
      {measured && (
        <>
          <div className="effect__key">
            <h3>{words.cumulative}</h3>
            <span className="skey">
              <i className="skey__band" />
              {words.chance}
            </span>
          </div>
          <CumulativeChart answer={answer} />
        </>
      )}
    </>
  );
}

interface MonthRow {
  readonly month: number;
  readonly label: string;
  readonly target: number;
  readonly comparison: number;
  readonly cumulative: number;
  readonly chance: number;
}

const MONTH_COLUMNS: readonly Column<MonthRow>[] = [
  { key: 'month', label: EFFECT_TEXT.chart.columns.month, cell: ({ label }) => label, sort: ({ month }) => month, isRowHeader: true },
  { key: 'target', label: EFFECT_TEXT.chart.columns.target, cell: ({ target }) => count(target), numeric: true },
  { key: 'comparison', label: EFFECT_TEXT.chart.columns.comparison, cell: ({ comparison }) => decimal(comparison), numeric: true },
  { key: 'cumulative', label: EFFECT_TEXT.chart.columns.cumulative, cell: ({ cumulative }) => signedCount(cumulative), numeric: true },
  { key: 'chance', label: EFFECT_TEXT.chart.columns.chance, cell: ({ chance }) => (chance > 0 ? `±${count(chance)}` : ''), numeric: true },
];

/** Table twin of the charts, and the figures behind the verdict. */
function Working({ answer }: { readonly answer: EffectAnswer }): ReactNode {
  const { months, target, comparison, cumulative, chance } = answer.course;
  const rows = months.map((month, i) => ({
    month,
    label: monthShortYear(month),
    ...{ target: target[i]!, comparison: comparison[i]!, cumulative: cumulative[i]!, chance: chance[i]! },
  }));
  return (
    <details>
      <summary>{EFFECT_TEXT.figures}</summary>
      <div className="effect__figures">
        <p className="effect__foot">
          {EFFECT_TEXT.scaled(answer.comparison.size)} {EFFECT_TEXT.dispersion(answer.local.dispersion)} {EFFECT_TEXT.paper(answer.local)}
          {answer.wdq !== null && ` ${EFFECT_TEXT.wdq(answer.wdq)}`}
        </p>
        <DataTable label={EFFECT_TEXT.chart.title} columns={MONTH_COLUMNS} rows={rows} rowKey={({ label }) => label} />
      </div>
    </details>
  );
}
