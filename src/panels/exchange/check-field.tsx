import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import '../../views/kit/styles/filters.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Check box with its label. */
export function CheckField({ label, checked, onChange }: CheckFieldProps): ReactNode {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange}>
      <span className="check__box">{checked && <Check className="ico" />}</span>
      <span className="check__label">{label}</span>
    </Checkbox>
  );
}
