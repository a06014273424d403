import type { ReactNode } from 'react';
import type { Batch } from '../../domain/batch.ts';
import { DATA } from '../../domain/text/data.ts';
import { DROP_TEXT, NOTE_TEXT } from '../../domain/text/import.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';

const REJECTED_SHOWN = 200;

/** The account of one import: every record is somewhere, and what was noticed on the way. */
export function AccountCard({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }): ReactNode {
  const { account, file } = batch;
  const words = DATA.account;
  const notes = Object.entries(account.notes).filter(([, n]) => n > 0);
  return (
    <Card title={words.title(file)} actions={<Button onPress={onClose}>{DATA.close}</Button>}>
      <p role="status">
        <b>{words.sum(account.records, account.accepted, account.duplicates, account.rejected, account.notData)}</b>
      </p>
      {account.accepted === 0 && account.rejected === 0 && <p>{words.nothingNew}</p>}
      {account.replaced > 0 && <p>{words.replaced(account.replaced)}</p>}
      {notes.length > 0 && (
        <ul className="data__notes">
          {notes.map(([code, n]) => (
            <li key={code}>{NOTE_TEXT[code]?.(n) ?? `${code}: ${n}`}</li>
          ))}
        </ul>
      )}
      <Dropped batch={batch} />
      <Rejected batch={batch} />
    </Card>
  );
}

function Dropped({ batch }: { readonly batch: Batch }): ReactNode {
  const words = DATA.account;
  if (batch.account.droppedColumns.length === 0) return null;
  return (
    <DataTable
      label={words.dropped}
      heading
      columns={[
        { key: 'header', label: words.column, cell: (row) => row.header, isRowHeader: true },
        { key: 'reason', label: words.reason, cell: (row) => DROP_TEXT[row.reason] },
      ]}
      rows={batch.account.droppedColumns}
      rowKey={(row) => row.header}
    />
  );
}

function Rejected({ batch }: { readonly batch: Batch }): ReactNode {
  const download = useApp((s) => s.downloadRejected);
  const words = DATA.account;
  const { rejectedRows } = batch.account;
  if (rejectedRows.length === 0) return null;
  return (
    <DataTable
      label={words.rejected}
      heading
      note={words.downloadHint}
      actions={<Button onPress={() => download(batch)}>{words.download}</Button>}
      columns={[
        { key: 'line', label: words.line, cell: (row) => row.line, sort: (row) => row.line, numeric: true, isRowHeader: true },
        { key: 'reason', label: words.reason, cell: (row) => row.reason, sort: (row) => row.reason },
      ]}
      rows={rejectedRows.slice(0, REJECTED_SHOWN)}
      rowKey={(row) => String(row.line)}
      pageSize={20}
    />
  );
}
