import { type ReactNode, useId } from 'react';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** A number to type; kept as text until the form is sent, so that nothing jumps while typing. */
export function NumberField({ label, value, onChange, hint }: NumberFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="inspfield">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

/** Number that a Dutch user typed, NaN when it is none. */
export const typedNumber = (text: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
