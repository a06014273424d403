import { type ReactNode, useId, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { LEAST_PASSPHRASE } from '../../domain/work/exchange-file.ts';
import { CheckField } from './check-field.tsx';

export interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Says that it may stay empty. */
  readonly optional?: boolean;
  readonly hint: string;
  readonly autoFocus?: boolean;
}

/** Whether a file can be made with what was typed: nothing where that is allowed, or long enough. */
export const isUsable = (text: string, optional: boolean): boolean => (optional && text === '') || text.length >= LEAST_PASSPHRASE;

/** A passphrase; it can be looked at, because nobody can restore one that was mistyped. */
export function PassphraseField({ value, onChange, optional = false, hint, autoFocus = false }: PassphraseFieldProps): ReactNode {
  const [shown, setShown] = useState(false);
  const id = useId();
  const short = value !== '' && !isUsable(value, optional);
  return (
    <div className="exchange__field">
      <label htmlFor={id}>{optional ? EXCHANGE.passphrase.optional : EXCHANGE.passphrase.label}</label>
      <input
        id={id}
        className="line"
        type={shown ? 'text' : 'password'}
        value={value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the field appears because a file was opened that asks for it
        autoFocus={autoFocus}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}-hint`}>{short ? EXCHANGE.passphrase.short : hint}</small>
      {value !== '' && <CheckField label={EXCHANGE.passphrase.show} checked={shown} onChange={setShown} />}
    </div>
  );
}
