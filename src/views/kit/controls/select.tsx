import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import '../styles/controls.css';

export interface SelectProps<K extends string> {
  /** Read aloud; shown above the field when `showLabel` is set. */
  readonly label: string;
  readonly showLabel?: boolean;
  readonly options: readonly { readonly key: K; readonly label: string }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
  /** Below the field. */
  readonly hint?: string;
  /** Without a frame, to stand in a line of text. */
  readonly quiet?: boolean;
}

/** Choice of one in a form; the list of the system, so that it works the same everywhere. */
export function Select<K extends string>({
  label,
  showLabel = false,
  options,
  value,
  onChange,
  hint,
  quiet = false,
}: SelectProps<K>): ReactNode {
  const id = useId();
  const field = (
    <span className={quiet ? 'select select--quiet' : 'select'}>
      <select id={id} aria-label={showLabel ? undefined : label} value={value} onChange={(event) => onChange(event.target.value as K)}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className="ico" />
    </span>
  );
  if (!showLabel) return field;
  return (
    <div className="select__box">
      <label htmlFor={id}>{label}</label>
      {field}
      {hint && <small>{hint}</small>}
    </div>
  );
}
