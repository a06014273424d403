import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { periodName } from '../../../domain/text/format.ts';
import { FILTER } from '../../../domain/text/kit.ts';
import type { Period } from '../../../domain/time/month.ts';
import { addMonths, lengthOf } from '../../../domain/time/month.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { FilterField } from './filter-field.tsx';
import { PeriodChoice } from './period-choice.tsx';

export interface PeriodStepperProps {
  readonly period: Period;
  /** Months for which there are data. */
  readonly available: Period;
  readonly onChange: (period: Period) => void;
}

/** `< oktober 2026 >`: steps by its own length; the popover offers month, quarter and an own range. */
export function PeriodStepper({ period, available, onChange }: PeriodStepperProps): ReactNode {
  const step = lengthOf(period);
  const moved = (by: number): Period => ({ from: addMonths(period.from, by), to: addMonths(period.to, by) });
  return (
    <div className="stepper">
      <IconButton
        icon={ChevronLeft}
        label={FILTER.previousPeriod}
        isDisabled={period.from - step < available.from}
        onPress={() => onChange(moved(-step))}
      />
      <FilterField label={FILTER.period} value={periodName(period)}>
        {(close) => <PeriodChoice period={period} available={available} onChange={onChange} onDone={close} />}
      </FilterField>
      <IconButton
        icon={ChevronRight}
        label={FILTER.nextPeriod}
        isDisabled={period.to + step > available.to}
        onPress={() => onChange(moved(step))}
      />
    </div>
  );
}
