import { type ReactNode, useState } from 'react';
import { decodedText } from '../../domain/calendar/decoded-text.ts';
import { readDay } from '../../domain/calendar/own-dates.ts';
import { EVENTS_TEXT } from '../../domain/text/events.ts';
import { date } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';

const FIELDS = ['name', 'from', 'to', 'place'] as const;
const EMPTY = { name: '', from: '', to: '', place: '' };

/** The user's own dates: added one by one or from a table, kept on this device. */
export function OwnDates({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dates = useApp((s) => s.ownDates);
  const change = useApp((s) => s.changeOwnDates);
  const importTable = useApp((s) => s.importOwnDates);
  const addSchools = useApp((s) => s.addSchoolHolidays);
  const save = useApp((s) => s.saveOwnDates);
  const [message, setMessage] = useState('');
  const onFiles = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const read = importTable(decodedText(await file.arrayBuffer()));
    const isEmpty = read.dates.length === 0 && read.rejected.length === 0 && dates.length === 0;
    setMessage(isEmpty ? EVENTS_TEXT.nothing : EVENTS_TEXT.imported(read.dates.length) + EVENTS_TEXT.rejected(read.rejected));
  };
  return (
    <div className="owndates">
      <AddDate />
      {message && <p role="status">{message}</p>}
      {dates.length === 0 && <p className="t3 s12">{EVENTS_TEXT.noneYet}</p>}
      <ul aria-label={EVENTS_TEXT.own}>
        {dates.map((own, i) => (
          <li key={`${own.label} ${own.from} ${own.to} ${own.place}`}>
            <span>
              {[own.label, own.from === own.to ? date(own.from) : `${date(own.from)} – ${date(own.to)}`, own.place]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button size="s" tone="quiet" onPress={() => change(dates.filter((_, k) => k !== i))}>
              {EVENTS_TEXT.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p className="foot">{EVENTS_TEXT.importHint}</p>
      <div className="owndates__acts">
        <FileButton accept={['.csv', '.txt', '.tsv']} onFiles={(files) => void onFiles(files)}>
          {EVENTS_TEXT.importTable}
        </FileButton>
        <Button tone="quiet" onPress={() => setMessage(EVENTS_TEXT.schoolsAdded(addSchools()))}>
          {EVENTS_TEXT.schools}
        </Button>
        {dates.length > 0 && (
          <Button tone="quiet" onPress={save}>
            {EVENTS_TEXT.saveTable}
          </Button>
        )}
        <Button tone="quiet" onPress={onClose}>
          {EVENTS_TEXT.close}
        </Button>
      </div>
    </div>
  );
}

function AddDate(): ReactNode {
  const dates = useApp((s) => s.ownDates);
  const change = useApp((s) => s.changeOwnDates);
  const [fields, setFields] = useState(EMPTY);
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const from = readDay(fields.from);
    const to = fields.to.trim() === '' ? from : readDay(fields.to);
    const isRight = fields.name.trim() !== '' && from !== null && to !== null && to >= from;
    setWrong(!isRight);
    if (!isRight) return;
    change([...dates, { label: fields.name.trim(), from, to, place: fields.place.trim() }]);
    setFields(EMPTY);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {FIELDS.map((field) => (
        <label key={field}>
          {EVENTS_TEXT[field]}
          <input
            className="line"
            value={fields[field]}
            placeholder={field === 'from' || field === 'to' ? EVENTS_TEXT.dateHint : undefined}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          />
        </label>
      ))}
      <p className="foot owndates__hint">{EVENTS_TEXT.placeHint}</p>
      <Button type="submit">{EVENTS_TEXT.save}</Button>
      {wrong && <p role="alert">{EVENTS_TEXT.wrong}</p>}
    </form>
  );
}
