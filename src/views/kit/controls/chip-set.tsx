import type { ReactNode } from 'react';
import '../styles/fields.css';

export interface ChipSetProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly label: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: readonly K[]) => void;
  /** The word that has the focus, null when none has. */
  readonly onFocus?: (key: K | null) => void;
}

/** Any number of a few words, each a toggle. */
export function ChipSet<K extends string>({ label, options, chosen, onChange, onFocus }: ChipSetProps<K>): ReactNode {
  const toggle = (key: K): void => onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className="chips__chip"
          aria-pressed={chosen.includes(option.key)}
          onClick={() => toggle(option.key)}
          onFocus={() => onFocus?.(option.key)}
          onBlur={() => onFocus?.(null)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
