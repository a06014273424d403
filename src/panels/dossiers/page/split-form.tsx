import { type ReactNode, useContext, useEffect, useState } from 'react';
import type { CellId } from '../../../domain/cell.ts';
import { shortCode } from '../../../domain/cell-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import type { DossierCells } from '../../../state/dossier-slice.ts';
import { splitDossier } from '../../../state/dossier-work.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { ChipSet } from '../../../views/kit/controls/chip-set.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import { CellPicker } from '../../../views/map/picture/cell-picker.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.judge;
const NAME_LENGTH = 160;

export interface SplitFormProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

/** Divides the cells of a dossier over two: on the map or in the list, with what each part would hold. */
export function SplitForm({ dossier, onClose }: SplitFormProps): ReactNode {
  const store = useContext(AppStoreContext)!;
  const [issue, setIssue] = useState<Issue | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [lit, setLit] = useState<string | null>(null);
  const [one, setOne] = useState(`${dossier.title} 1`);
  const [two, setTwo] = useState(`${dossier.title} 2`);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const known = useCells(dossier);
  const ids = dossier.place.cells as readonly CellId[];
  const fits = chosen.length > 0 && chosen.length < ids.length;
  const names = [one.trim() || dossier.title, two.trim() || dossier.title] as const;
  const submit = (): void => {
    setTried(true);
    if (!fits || reason.trim() === '') return;
    const parts = [
      { title: names[0], cells: ids.filter((id) => chosen.includes(id)) },
      { title: names[1], cells: ids.filter((id) => !chosen.includes(id)) },
    ];
    const refused = splitDossier(store.getState(), dossier, parts, reason.trim());
    setIssue(refused);
    if (!refused) onClose();
  };
  const missing = tried && !fits ? words.splitNeeds : tried && !reason.trim() ? words.needReason : null;
  return (
    <FactForm label={words.split} submit={words.split} issue={issue} missing={missing} onSubmit={submit} onCancel={onClose}>
      {known && <SplitMap known={known} chosen={chosen} lit={lit} onChange={setChosen} />}
      <ChipSet
        label={known ? words.splitHint : words.splitHintList}
        options={ids.map((id) => ({ key: id as string, label: shortCode(id) }))}
        chosen={chosen}
        onChange={setChosen}
        onFocus={setLit}
      />
      <Preview ids={ids} chosen={chosen} names={names} known={known} />
      <div className="form__row">
        <TextField label={words.splitOne} value={one} onChange={setOne} longest={NAME_LENGTH} />
        <TextField label={words.splitTwo} value={two} onChange={setTwo} longest={NAME_LENGTH} />
      </div>
      <TextField label={words.reason} value={reason} onChange={setReason} rows={2} />
    </FactForm>
  );
}

/** The cells with what they count; null while they are asked for, and of woonoverlast, whose place is not drawn. */
function useCells(dossier: Dossier): DossierCells | null {
  const ask = useApp((s) => s.cellsOfDossier);
  const [known, setKnown] = useState<DossierCells | null>(null);
  useEffect(() => {
    if (dossier.type === 'woonoverlast') return;
    let gone = false;
    ask(dossier).then(
      (cells) => {
        if (!gone) setKnown(cells);
      },
      (cause: unknown) => console.error(cause),
    );
    return () => {
      gone = true;
    };
  }, [dossier, ask]);
  return known;
}

interface SplitMapProps {
  readonly known: DossierCells;
  readonly chosen: readonly string[];
  readonly lit: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

function SplitMap({ known, chosen, lit, onChange }: SplitMapProps): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const cells = known.cells.map((cell) => ({
    ...cell,
    title: known.period ? words.splitCell(shortCode(cell.id), cell.count) : shortCode(cell.id),
  }));
  return <CellPicker boundaries={boundaries} cells={cells} chosen={chosen} lit={lit} onChange={onChange} width={372} height={230} />;
}

interface PreviewProps {
  readonly ids: readonly CellId[];
  readonly chosen: readonly string[];
  readonly names: readonly [string, string];
  readonly known: DossierCells | null;
}

/** What each part would hold. */
function Preview({ ids, chosen, names, known }: PreviewProps): ReactNode {
  const parts = [ids.filter((id) => chosen.includes(id)), ids.filter((id) => !chosen.includes(id))];
  const countOf = (part: readonly CellId[]): number | null =>
    known?.period ? known.cells.reduce((sum, { id, count }) => sum + (part.includes(id) ? count : 0), 0) : null;
  return (
    <>
      <p className="s12 t2">{words.splitPreview(known?.period ?? null)}</p>
      <dl className="facts-list" aria-live="polite">
        {parts.map((part, at) => (
          <div key={at === 0 ? 'one' : 'two'}>
            <dt>{words.splitPart(at + 1, names[at]!)}</dt>
            <dd>{words.splitHolds(part.length, countOf(part))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
