import { type ReactNode, useId } from 'react';
import '../styles/effect.css';

export interface DateFieldProps {
  readonly label: string;
  /** `2025-06-01`, '' for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, chosen from the calendar of the system or typed. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="select__box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="line"
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
