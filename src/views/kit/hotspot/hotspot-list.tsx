import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { HotspotCard } from './hotspot-card.tsx';
import '../styles/hotspot.css';
import type { ReactNode } from 'react';
import type { HotspotCardProps } from './hotspot-card.tsx';

export interface HotspotListProps {
  readonly label: string;
  readonly items: readonly (HotspotCardProps & { readonly id: string })[];
  readonly selected: string | null;
  /** Card that takes the focus when the list appears. */
  readonly leftFrom?: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover?: (id: string | null) => void;
  /** Shown when there are no items. */
  readonly empty: ReactNode;
}

/** Ranked list of hotspot cards: arrows move, Enter opens. */
export function HotspotList({ label, items, selected, leftFrom = null, onSelect, onHover, empty }: HotspotListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const cardOf = (id: string): HTMLElement | null => box.current?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list appears
  useEffect(() => {
    // The list draws its cards one step after itself.
    const frame = requestAnimationFrame(() => {
      const card = leftFrom === null ? null : cardOf(leftFrom);
      card?.scrollIntoView({ block: 'center' });
      if (document.activeElement === null || document.activeElement === document.body) card?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another one is selected
  useEffect(() => {
    if (selected !== null) cardOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ListBox
      ref={box}
      aria-label={label}
      className="hlist"
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={() => undefined}
      onAction={(key) => onSelect(String(key))}
      // The list is empty for one step before it draws its cards.
      renderEmptyState={() => (items.length === 0 ? empty : null)}
    >
      {items.map((item) => (
        <ListBoxItem
          key={item.id}
          id={item.id}
          className="hlist__item"
          textValue={`${item.rank} ${item.place}, ${item.buurt}, ${item.state}, ${item.counted}, ${item.expected}`}
          onAction={() => onSelect(item.id)}
          onHoverStart={() => onHover?.(item.id)}
          onHoverEnd={() => onHover?.(null)}
        >
          <HotspotCard {...item} />
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
