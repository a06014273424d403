import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { count } from '../../../domain/text/format.ts';
import { TABLE } from '../../../domain/text/kit.ts';
import { IconButton } from '../controls/icon-button.tsx';

export interface TablePagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly rows: number;
  readonly onPage: (page: number) => void;
}

/** `rij 1 tot en met 100 van 1.031`, with a step back and forward. */
export function TablePager({ page, pages, pageSize, rows, onPage }: TablePagerProps): ReactNode {
  const from = page * pageSize + 1;
  const to = Math.min(rows, from + pageSize - 1);
  return (
    <div className="tblwrap__foot">
      <IconButton icon={ChevronLeft} label={TABLE.previousPage} isDisabled={page === 0} onPress={() => onPage(page - 1)} />
      <span role="status">{TABLE.page(count(from), count(to), count(rows))}</span>
      <IconButton icon={ChevronRight} label={TABLE.nextPage} isDisabled={page >= pages - 1} onPress={() => onPage(page + 1)} />
    </div>
  );
}
