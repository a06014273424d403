import { REMARK_ICONS } from './remark.tsx';
import '../styles/hotspot.css';
import type { ReactNode } from 'react';
import type { RemarkProps } from './remark.tsx';

export interface SureListProps {
  readonly items: readonly { readonly kind: RemarkProps['kind']; readonly tone?: RemarkProps['tone']; readonly text: string }[];
}

/** `Hoe zeker`: one sentence per line with its icon. */
export function SureList({ items }: SureListProps): ReactNode {
  return (
    <ul className="sure">
      {items.map((item) => {
        const Icon = REMARK_ICONS[item.kind];
        return (
          <li key={item.text} className={item.tone === undefined || item.tone === 'plain' ? undefined : `sure--${item.tone}`}>
            <Icon className="ico" />
            <span>{item.text}</span>
          </li>
        );
      })}
    </ul>
  );
}
