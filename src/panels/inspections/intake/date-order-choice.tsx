import type { ReactNode } from 'react';
import { DATA } from '../../../domain/text/data.ts';
import { DATE_ORDER } from '../../../domain/text/date-order.ts';
import { Select } from '../../../views/kit/controls/select.tsx';

type Order = 'dmy' | 'mdy' | 'ymd';

const ORDERS = (['dmy', 'mdy'] as const).map((key) => ({ key, label: DATA.mapping.orders[key] }));

export interface DateOrderChoiceProps {
  readonly order: Order;
  /** No row proves an order and none was chosen. */
  readonly isAsked: boolean;
  readonly onChange: (order: Order) => void;
}

/** The order of day and month, asked where no row proves it. */
export function DateOrderChoice({ order, isAsked, onChange }: DateOrderChoiceProps): ReactNode {
  if (!isAsked && order === 'ymd') return null;
  return (
    <Select
      label={DATE_ORDER.label}
      showLabel
      options={[...(isAsked ? [{ key: 'ask' as const, label: DATE_ORDER.ask }] : []), ...ORDERS]}
      value={isAsked ? 'ask' : order === 'mdy' ? 'mdy' : 'dmy'}
      onChange={(chosen) => {
        if (chosen !== 'ask') onChange(chosen);
      }}
    />
  );
}
