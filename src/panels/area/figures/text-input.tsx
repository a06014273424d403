import { type ReactNode, useId, useState } from 'react';

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Without a visible label, in a table. */
  readonly bare?: boolean;
  readonly wide?: boolean;
  /** Text that is not allowed is kept in the field but not passed on; empty always is. */
  readonly allowed?: (text: string) => boolean;
  readonly onChange: (text: string) => void;
}

const MOST = 160;

/** One line of text, passed on when the field is left or Enter is pressed. */
export function TextInput({ label, value, hint, bare = false, wide = false, allowed = () => true, onChange }: TextInputProps): ReactNode {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const isBad = text !== null && text !== '' && !allowed(text);
  const done = (): void => {
    if (text === null || isBad) return;
    setText(null);
    if (text !== value) onChange(text.trim());
  };
  const field = (
    <input
      id={id}
      className="line"
      type="text"
      maxLength={MOST}
      size={wide ? 40 : 16}
      value={text ?? value}
      aria-label={bare ? label : undefined}
      aria-invalid={isBad || undefined}
      aria-describedby={hint ? `${id}h` : undefined}
      onChange={(event) => setText(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  );
  if (bare) return field;
  return (
    <label htmlFor={id}>
      {label}
      {field}
      {hint && <small id={`${id}h`}>{hint}</small>}
    </label>
  );
}
