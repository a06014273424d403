import { type ReactNode, useId } from 'react';
import '../styles/fields.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'number' | 'date';
  /** More than one line. */
  readonly rows?: number;
  /** Below the label. */
  readonly hint?: string;
  /** Words to choose from while typing. */
  readonly suggestions?: readonly string[];
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** Most characters of one line. */
  readonly longest?: number;
  /** What is wrong with it. */
  readonly fault?: string | null;
}

/** As long as a fact may hold: a sentence, or a story of more lines. */
const LONGEST = { line: 400, lines: 4000 } as const;
/** With a year of four digits. */
const LAST_DAY = '9999-12-31';

/** A field with its label above; the fields of the system, so that they work the same everywhere. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    value,
    onChange,
    kind = 'text',
    rows = 1,
    hint,
    suggestions,
    required = false,
    autoFocus = false,
    longest = LONGEST.line,
    fault = null,
  } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    required,
    autoFocus,
    'aria-invalid': fault !== null,
    ...(described && { 'aria-describedby': described }),
  };
  return (
    <div className="tfield">
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} maxLength={LONGEST.lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={kind}
          {...(kind === 'number' && { min: 0, step: 1, inputMode: 'numeric' })}
          {...(kind === 'date' && { max: LAST_DAY })}
          {...(kind === 'text' && { maxLength: longest })}
          {...(suggestions && { list: `${id}-list` })}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {fault && (
        <small id={`${id}-fault`} className="tfield__fault">
          {fault}
        </small>
      )}
    </div>
  );
}
