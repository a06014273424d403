import type { ReactNode } from 'react';

export interface CheckListProps<Key extends string> {
  readonly label: string;
  readonly options: readonly Key[];
  readonly words: Readonly<Record<Key, string>>;
  readonly chosen: readonly Key[];
  readonly onChange: (chosen: readonly Key[]) => void;
}

/** Several of a short list, with targets large enough for a finger. */
export function CheckList<Key extends string>({ label, options, words, chosen, onChange }: CheckListProps<Key>): ReactNode {
  return (
    <fieldset className="inspchecks">
      <legend>{label}</legend>
      {options.map((key) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
          />
          {words[key]}
        </label>
      ))}
    </fieldset>
  );
}
