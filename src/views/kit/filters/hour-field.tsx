import type { ReactNode } from 'react';
import type { HourSelection } from '../../../domain/filter.ts';
import { HOURS_IN_WEEK, packHours, unpackHours } from '../../../domain/hours.ts';
import { FILTER, HOUR_PRESETS } from '../../../domain/text/kit.ts';
import { Button } from '../controls/button.tsx';
import { FilterField } from './filter-field.tsx';
import { HourGrid } from './hour-grid.tsx';

export interface HourFieldProps {
  readonly value: HourSelection;
  readonly onChange: (hours: HourSelection) => void;
}

/** Filter field with a grid of 168 hours (day starts at 06) and presets: nacht, avond, kantooruren, weekend. */
export function HourField({ value, onChange }: HourFieldProps): ReactNode {
  return (
    <FilterField label={FILTER.hours} value={hoursText(value)} set={value !== null} onClear={() => onChange(null)}>
      {() => <HourChoice value={value} onChange={onChange} />}
    </FilterField>
  );
}

const PRESETS: readonly { readonly label: string; readonly short: string; readonly value: HourSelection }[] = [
  { ...HOUR_PRESETS.week, value: null },
  { ...HOUR_PRESETS.night, value: where((_, hour) => hour >= 22 || hour < 6) },
  { ...HOUR_PRESETS.evening, value: where((_, hour) => hour >= 18) },
  { ...HOUR_PRESETS.office, value: where((day, hour) => day < 5 && hour >= 9 && hour < 17) },
  { ...HOUR_PRESETS.weekend, value: where((day, hour) => (day === 4 && hour >= 18) || day > 4 || (day === 0 && hour < 6)) },
];

function where(test: (day: number, hour: number) => boolean): HourSelection {
  return packHours(Array.from({ length: HOURS_IN_WEEK }, (_, at) => test(Math.floor(at / 24), at % 24)));
}

/** What the field says: the name of a preset, or how many hours. */
export function hoursText(value: HourSelection): string {
  const preset = PRESETS.find((known) => known.value === value);
  if (preset) return preset.short;
  const chosen = unpackHours(value).filter(Boolean).length;
  return chosen === 0 ? FILTER.noHours : FILTER.hoursChosen(chosen);
}

function HourChoice({ value, onChange }: HourFieldProps): ReactNode {
  return (
    <div className="hours">
      <div className="hours__presets">
        {PRESETS.map((preset) => (
          <Button key={preset.label} size="s" pressed={preset.value === value} onPress={() => onChange(preset.value)}>
            {preset.label}
          </Button>
        ))}
      </div>
      <HourGrid chosen={unpackHours(value)} onChange={(next) => onChange(packHours(next))} />
      <p className="s12 t3">{FILTER.hoursHint}</p>
    </div>
  );
}
