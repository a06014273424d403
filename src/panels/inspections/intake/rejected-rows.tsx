import { Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { SITE_IMPORT } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';

const SHOWN = 50;

export interface RejectedRowsProps<Why extends string> {
  readonly rows: readonly { readonly line: number; readonly why: Why; readonly text: string }[];
  readonly words: Readonly<Record<Why, string>>;
  /** Name of the CSV file. */
  readonly file: string;
}

/** The rows of a list that were left out, each with its reason, and all of them as a file. */
export function RejectedRows<Why extends string>({ rows, words, file }: RejectedRowsProps<Why>): ReactNode {
  const exportTable = useApp((s) => s.exportInspections);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{SITE_IMPORT.rejected}</summary>
      <Button
        size="s"
        icon={Share}
        onPress={() =>
          void exportTable(file, SITE_IMPORT.rejected, {
            columns: SITE_IMPORT.rejectedColumns,
            rows: rows.map(({ line, why, text }) => [line, words[why], text]),
          })
        }
      >
        {SITE_IMPORT.csv}
      </Button>
      <ul className="insprejected">
        {rows.slice(0, SHOWN).map(({ line, why, text }) => (
          <li key={line}>{`${SITE_IMPORT.line(line)}: ${words[why]}. ${text}`}</li>
        ))}
      </ul>
    </details>
  );
}
