import type { CSSProperties, ReactNode } from 'react';
import type { WeekBlock } from '../../domain/hottime.ts';
import { CHART } from '../../domain/text/chart.ts';
import { days, hours } from '../../domain/text/format.ts';
import { blockRects, openSides } from './block-rects.ts';

export interface WeekBlocksProps {
  readonly blocks: readonly { readonly block: WeekBlock; readonly letter: string }[];
  readonly selected: string | null;
  readonly size: 'small' | 'large';
  readonly hasExpected: boolean;
  readonly onSelect: ((letter: string) => void) | undefined;
}

/** Widths of the first column and of the columns behind the 24 hours, and heights, as in `week.css`; px with the 1 px spacing. */
const FRAME = {
  small: { left: 25, right: 1, top: 13, row: 'calc((100% - 14px) / 7)' },
  large: { left: 41, right: 1, top: 21, row: '33px' },
} as const;
const SUM = 53;

/** Frames with a letter over the table; a block that passes the edge of the table is drawn in two parts. */
export function WeekBlocks({ blocks, selected, size, hasExpected, onSelect }: WeekBlocksProps): ReactNode {
  const frame = FRAME[size];
  const right = frame.right + (size === 'large' ? SUM * (hasExpected ? 2 : 1) : 0);
  const column = `(100% - ${frame.left + right}px) / 24`;
  return blocks.flatMap(({ block, letter }) =>
    blockRects(block).map((rect, part, rects) => {
      const style: CSSProperties = {
        left: `calc(${frame.left}px + ${column} * ${rect.column})`,
        width: `calc(${column} * ${rect.columns} + 1px)`,
        top: `calc(${frame.top}px + ${frame.row} * ${rect.row})`,
        height: `calc(${frame.row} * ${rect.rows} + 1px)`,
      };
      const open = openSides(rects, rect).map((side) => `week__block--${side}`);
      const className = ['week__block', ...open, letter === selected && 'week__block--on', !onSelect && 'week__block--fixed']
        .filter(Boolean)
        .join(' ');
      const mark = part === 0 && size === 'large' ? <b>{letter}</b> : null;
      const key = `${letter}${part}`;
      if (!onSelect || part > 0) {
        return (
          <span key={key} className={className} style={style} aria-hidden="true">
            {mark}
          </span>
        );
      }
      const name = CHART.block(letter, days(block.firstDay, block.days), hours(block.firstHour, block.hours));
      return (
        <button
          key={key}
          type="button"
          className={className}
          style={style}
          aria-label={name}
          aria-pressed={letter === selected}
          onClick={() => onSelect(letter)}
        >
          {mark}
        </button>
      );
    }),
  );
}
