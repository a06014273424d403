import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import '../styles/controls.css';
import type { ReactNode } from 'react';

export interface ToggleGroupProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly label: string; readonly isDisabled?: boolean }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
  /** `map`: dark chosen segment and a shadow, for over the map. */
  readonly tone?: 'page' | 'map';
}

/** Segmented choice of one: Ongewoon / Druk. */
export function ToggleGroup<K extends string>({ label, options, value, onChange, tone = 'page' }: ToggleGroupProps<K>): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={tone === 'map' ? 'seg seg--map' : 'seg'}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as K);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} isDisabled={option.isDisabled ?? false} data-text={option.label}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
