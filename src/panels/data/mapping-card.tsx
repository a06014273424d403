import { type ReactNode, useState } from 'react';
import type { FileKind } from '../../domain/file-kind.ts';
import type { ColumnMapping, ColumnRole } from '../../domain/mapping.ts';
import { COLUMN_ROLES } from '../../domain/mapping.ts';
import { DATA } from '../../domain/text/data.ts';
import { fileFactsText } from '../../domain/text/file-facts.ts';
import { DROP_TEXT, ROLE_TEXT } from '../../domain/text/import.ts';
import type { InspectedColumn, Inspection } from '../../state/inspection.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { ScrollRegion } from '../../views/kit/table/scroll-region.tsx';
import { MappingOptions } from './mapping-options.tsx';
import { missingOf, needsPostcodes, placelessOf } from './missing.ts';
import { MappingPostcodes } from './postcodes-card.tsx';

export interface MappingCardProps {
  readonly inspection: Inspection;
  readonly mapping: ColumnMapping;
}

const ROLES = COLUMN_ROLES.map((key) => ({ key, label: ROLE_TEXT[key] }));

/** What each column is, with a preview; corrected by hand before anything is stored. */
export function MappingCard({ inspection, mapping }: MappingCardProps): ReactNode {
  const confirm = useApp((s) => s.confirmMapping);
  const cancel = useApp((s) => s.closeIntake);
  const [orderChosen, setOrderChosen] = useState(false);
  const missing = missingOf(mapping, inspection, orderChosen);
  const placeless = placelessOf(mapping, inspection);
  const actions = (
    <>
      <Button onPress={cancel}>{DATA.mapping.cancel}</Button>
      <Button tone="primary" isDisabled={missing.length > 0} onPress={() => void confirm()}>
        {DATA.mapping.confirm}
      </Button>
    </>
  );
  return (
    <Card title={DATA.mapping.title(inspection.name)} note={DATA.mapping.note(inspection.rows)} actions={actions}>
      {inspection.looksLike && <LooksLike kind={inspection.looksLike} />}
      <p className="t2">{fileFactsText(inspection.facts)}</p>
      <p>{inspection.remembered ? DATA.mapping.remembered : DATA.mapping.intro}</p>
      {inspection.counts !== null && (
        <p className="data__missing" role="alert">
          {DATA.mapping.counts(inspection.counts)}
        </p>
      )}
      {placeless && <p className="data__missing">{DATA.mapping.withoutPlace[placeless]}</p>}
      {needsPostcodes(mapping, inspection) && <MappingPostcodes />}
      <ShortYears inspection={inspection} mapping={mapping} />
      {inspection.broken > 0 && <p>{DATA.mapping.broken(inspection.broken)}</p>}
      {missing.map((part) => (
        <p key={part} className="data__missing" role="alert">
          {missingText(part, inspection)}
        </p>
      ))}
      <MappingOptions inspection={inspection} mapping={mapping} orderChosen={orderChosen} onOrder={() => setOrderChosen(true)} />
      <Columns inspection={inspection} mapping={mapping} />
      <Preview inspection={inspection} />
    </Card>
  );
}

/** What the file seems to be, with the way to where it belongs. */
function LooksLike({ kind }: { readonly kind: FileKind }): ReactNode {
  const send = useApp((s) => s.sendElsewhere);
  const { what, button } = DATA.mapping.looksLike[kind];
  return (
    <div className="data__missing" role="alert">
      <p>{what}</p>
      <div className="data__acts">
        <Button onPress={() => void send(kind)}>{button}</Button>
      </div>
    </div>
  );
}

/** What has to be said first, with why. */
function missingText(part: Inspection['missing'][number], { dates: { kind, example, short } }: Inspection): string {
  if (part === 'shortYears' && short?.oddExample) return DATA.mapping.shortYearsAsk(short.oddExample);
  if (part !== 'dateOrder') return DATA.mapping.missing[part];
  if (kind === 'mixed') return DATA.mapping.orderMixed;
  if (!example) return DATA.mapping.missing.dateOrder;
  return DATA.mapping.orderAsk(
    example.text,
    [example.dmy, example.mdy, example.ymd ?? ''].filter((iso) => iso !== ''),
  );
}

/** As which years those of two digits are read. */
function ShortYears({ inspection: { dates }, mapping }: MappingCardProps): ReactNode {
  const years = dates.short?.years[mapping.dateOrder];
  if (!years || mapping.shortYears == null) return null;
  return <p>{DATA.mapping.shortYearsRead(...years)}</p>;
}

/** Spreadsheets write empty columns without a name after the table. */
const isShown = ({ header, filled }: InspectedColumn): boolean => header !== '' || filled > 0;
const nameOf = ({ header, index }: InspectedColumn): string => header || DATA.mapping.unnamed(index + 1);

function Columns({ inspection, mapping }: MappingCardProps): ReactNode {
  const change = useApp((s) => s.changeMapping);
  const setRole = (index: number, role: ColumnRole): void =>
    change({ columns: mapping.columns.map((column) => (column.index === index ? { ...column, role } : column)) });
  const roles = new Map(mapping.columns.map((column) => [column.index, column.role]));
  return (
    <ScrollRegion label={DATA.mapping.column}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{DATA.mapping.column}</th>
            <th scope="col">{DATA.mapping.use}</th>
            <th scope="col">{DATA.mapping.sure}</th>
            <th scope="col">{DATA.mapping.example}</th>
          </tr>
        </thead>
        <tbody>
          {inspection.columns.filter(isShown).map((column) => (
            <tr key={column.index}>
              <th scope="row">{nameOf(column)}</th>
              <td>
                <Select
                  label={`${DATA.mapping.use}: ${nameOf(column)}`}
                  options={ROLES}
                  value={roles.get(column.index) ?? 'ignore'}
                  onChange={(role) => setRole(column.index, role)}
                />
              </td>
              <td className="t2">
                {column.dropped && column.dropped !== 'unused' ? DROP_TEXT[column.dropped] : DATA.mapping.confidence(column.confidence)}
              </td>
              <td className="t2">{column.samples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Preview({ inspection }: { readonly inspection: Inspection }): ReactNode {
  return (
    <details>
      <summary>
        {DATA.mapping.preview} <span className="t3">({DATA.mapping.previewNote})</span>
      </summary>
      <ScrollRegion label={DATA.mapping.preview}>
        <table className="tbl">
          <thead>
            <tr>
              {inspection.columns.filter(isShown).map((column) => (
                <th key={column.index} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inspection.preview.map((row) => (
              <tr key={row.line}>
                {inspection.columns.filter(isShown).map((column) => (
                  <td key={column.index}>{row.cells[column.index] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
