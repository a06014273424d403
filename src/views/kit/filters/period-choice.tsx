import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { monthName, monthShort } from '../../../domain/text/format.ts';
import { FILTER } from '../../../domain/text/kit.ts';
import { addMonths, lengthOf, type Month, month, monthOfYear, type Period, yearOf } from '../../../domain/time/month.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { ToggleGroup } from '../controls/toggle-group.tsx';

type Kind = 'month' | 'quarter' | 'range';
const KINDS: readonly { readonly key: Kind; readonly label: string }[] = [
  { key: 'month', label: FILTER.month },
  { key: 'quarter', label: FILTER.quarter },
  { key: 'range', label: FILTER.range },
];

const kindOf = (period: Period): Kind => {
  const length = lengthOf(period);
  if (length === 1) return 'month';
  return length === 3 && (monthOfYear(period.from) - 1) % 3 === 0 ? 'quarter' : 'range';
};

export interface PeriodChoiceProps {
  readonly period: Period;
  readonly available: Period;
  readonly onChange: (period: Period) => void;
  readonly onDone: () => void;
}

/** Body of the period popover: a year of months or quarters; for an own range two months are picked. */
export function PeriodChoice({ period, available, onChange, onDone }: PeriodChoiceProps): ReactNode {
  const [kind, setKind] = useState(kindOf(period));
  const [year, setYear] = useState(yearOf(period.to));
  const [first, setFirst] = useState<Month | null>(null);
  const pick = (from: Month, length: number): void => {
    if (kind === 'range' && first === null) {
      setFirst(from);
      return;
    }
    const to = addMonths(from, length - 1);
    onChange(
      kind === 'range' && first !== null ? { from: Math.min(first, from) as Month, to: Math.max(first, from) as Month } : { from, to },
    );
    onDone();
  };
  return (
    <>
      <ToggleGroup
        label={FILTER.periodKind}
        options={KINDS}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setFirst(null);
        }}
      />
      <div className="months-head">
        <IconButton
          icon={ChevronLeft}
          label={FILTER.previousYear}
          isDisabled={year <= yearOf(available.from)}
          onPress={() => setYear(year - 1)}
        />
        <span aria-live="polite">{year}</span>
        <IconButton
          icon={ChevronRight}
          label={FILTER.nextYear}
          isDisabled={year >= yearOf(available.to)}
          onPress={() => setYear(year + 1)}
        />
      </div>
      <YearGrid kind={kind} year={year} period={first === null ? period : { from: first, to: first }} available={available} onPick={pick} />
      {kind === 'range' && (
        <p className="s12 t3" aria-live="polite">
          {first === null ? FILTER.pickFirst : `${monthName(first)}. ${FILTER.pickLast}`}
        </p>
      )}
    </>
  );
}

interface YearGridProps {
  readonly kind: Kind;
  readonly year: number;
  readonly period: Period;
  readonly available: Period;
  readonly onPick: (from: Month, length: number) => void;
}

function YearGrid({ kind, year, period, available, onPick }: YearGridProps): ReactNode {
  const length = kind === 'quarter' ? 3 : 1;
  const starts = Array.from({ length: 12 / length }, (_, at) => month(year, at * length + 1));
  return (
    <div className={kind === 'quarter' ? 'months-grid quarters' : 'months-grid'}>
      {starts.map((from) => {
        const to = addMonths(from, length - 1);
        const inside = from >= period.from && to <= period.to;
        const isEnd = inside && (from === period.from || to === period.to);
        return (
          <button
            key={from}
            type="button"
            aria-pressed={inside}
            data-end={isEnd || undefined}
            disabled={to < available.from || from > available.to}
            onClick={() => onPick(from, length)}
          >
            {length === 1 ? monthShort(from) : `${monthShort(from)}–${monthShort(to)}`}
          </button>
        );
      })}
    </div>
  );
}
