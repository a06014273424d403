import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { count as written } from '../../../domain/text/format.ts';
import '../styles/filters.css';

export interface CheckRowProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  /** Some of what it stands for is chosen. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Check box, label, count at the right. */
export function CheckRow({ label, count, checked, partly = false, onChange }: CheckRowProps): ReactNode {
  const Mark = partly ? Minus : Check;
  return (
    <Checkbox className="check" isSelected={checked} isIndeterminate={partly} onChange={onChange}>
      <span className="check__box">{(checked || partly) && <Mark className="ico" />}</span>
      <span className="check__label">{label}</span>
      <span className="check__count">{written(count)}</span>
    </Checkbox>
  );
}
