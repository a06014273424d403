import type { ReactNode } from 'react';
import { AREA, indicatorValue, rateWords } from '../../../domain/text/area.ts';
import { count } from '../../../domain/text/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { AreaMap } from '../../../views/charts/area/area-map.tsx';
import { classOf } from '../../../views/charts/scale.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type Measure, sixths } from '../../../workflow/area/overview.ts';
import { figureOf, figureWords, measureName, type Per } from './measure-words.ts';
import type { Measured } from './use-measures.ts';

interface ColourCardProps {
  readonly measure: Measure;
  readonly measured: Measured;
  readonly per: Per;
  readonly children: ReactNode;
}

/** The map of buurten coloured by one measure, its legend, and the highest in words. */
export function ColourCard({ measure, measured, per, children }: ColourCardProps): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const change = useApp((s) => s.changeFilter);
  const showPart = useApp((s) => s.showPart);
  const { buurten } = boundaries;
  const figures = buurten.map((_, at) => figureOf(measure, at, per, measured.gate(measure, at)));
  const words = (at: number): string => figureWords(measure, at, per, measured.gate(measure, at));
  const limits = sixths(figures);
  const classes = figures.map((figure) => (figure === null ? null : classOf(figure, limits)));
  const known = figures.flatMap((figure, at) => (figure === null ? [] : [{ figure, at }]));
  const top = known.reduce<(typeof known)[number] | null>((best, one) => (best && best.figure >= one.figure ? best : one), null);
  const name =
    measure.kind === 'count' && per === 'per' ? `${measureName(measure)}, ${AREA.measures.per.toLowerCase()}` : measureName(measure);
  const summary = top ? AREA.overviewSummary(name, buurten[top.at]!.name, words(top.at), known.length) : AREA.overviewNothing;
  return (
    <Card title={name} actions={children}>
      <p>{summary}</p>
      <AreaMap
        boundaries={boundaries}
        classes={classes}
        selected={new Set()}
        summary={summary}
        height={340}
        titleOf={(at) => `${buurten[at]!.name}: ${words(at)}`}
        onSelect={(at) => {
          change({ area: { kind: 'buurt', code: buurten[at]!.code } });
          showPart(null);
        }}
      />
      <Legend measure={measure} per={per} limits={limits} lowest={Math.min(...known.map(({ figure }) => figure))} />
    </Card>
  );
}

function Legend({
  measure,
  per,
  limits,
  lowest,
}: {
  readonly measure: Measure;
  readonly per: Per;
  readonly limits: readonly number[];
  readonly lowest: number;
}): ReactNode {
  if (!Number.isFinite(lowest)) return null;
  const write = (value: number): string =>
    measure.kind === 'indicator' ? indicatorValue(value, measure.indicator) : per === 'per' ? rateWords(value) : count(value);
  return (
    <p className="area__key">
      {[lowest, ...limits].map((limit, step) => (
        <span key={limit}>
          <i className={`amap__key--${step}`} />
          {AREA.from(write(limit))}
        </span>
      ))}
      <span>
        <i className="amap__key--none" />
        {AREA.noValue}
      </span>
      <span>{AREA.legendSteps}</span>
    </p>
  );
}
