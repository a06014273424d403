import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { FilterField } from './filter-field.tsx';

export interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly label: string; readonly hint?: string; readonly isDisabled?: boolean }[];
  readonly value: K;
  /** The value that counts as not set. */
  readonly standard: K;
  readonly onChange: (key: K) => void;
}

/** Filter field with a choice of one (Vergelijk met). */
export function ChoiceField<K extends string>({ label, options, value, standard, onChange }: ChoiceFieldProps<K>): ReactNode {
  const chosen = options.find((option) => option.key === value);
  return (
    <FilterField label={label} value={chosen?.label ?? value} set={value !== standard} onClear={() => onChange(standard)}>
      {(close) => (
        <ListBox
          aria-label={label}
          className="opts"
          autoFocus
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          disabledKeys={options.filter((option) => option.isDisabled).map((option) => option.key)}
          onSelectionChange={(keys) => {
            for (const key of keys) onChange(key as K);
            close();
          }}
        >
          {options.map((option) => (
            <ListBoxItem key={option.key} id={option.key} className="opt" textValue={option.label}>
              <Check className="opt__mark" />
              {option.label}
              {option.hint && <span className="opt__hint">{option.hint}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </FilterField>
  );
}
