import { type ReactNode, useMemo, useState } from 'react';
import type { BuurtCode } from '../../../domain/area.ts';
import { foldLabel } from '../../../domain/fold-label.ts';
import { AREA, FIGURES } from '../../../domain/text/area.ts';
import { dateOfIso, list } from '../../../domain/text/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { AreaMap } from '../../../views/charts/area/area-map.tsx';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { focusAbout, focusLists, type StandingFocus } from '../../../workflow/area/focus-lists.ts';
import { TextInput } from './text-input.tsx';

const NEW: StandingFocus = { id: '', label: '', source: '', buurten: [], changed: null };

/** The focus lists: read, shown on the map, changed when a new survey comes. */
export function FocusListsCard(): ReactNode {
  const facts = useApp((s) => s.facts);
  const boundaries = useApp((s) => s.boundaries);
  const lists = useMemo(() => focusLists(facts, boundaries.municipality.code), [facts, boundaries]);
  const [editing, setEditing] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const onMap = lists.find(({ id }) => id === shown) ?? lists[0];
  const edited = editing === '' ? NEW : lists.find(({ id }) => id === editing);
  return (
    <Card title={FIGURES.focusTitle}>
      <p>{FIGURES.focusIntro}</p>
      <div className="area__focus">
        <ul className="area__lines">
          {lists.map((one) => (
            <li key={one.id}>
              <List list={one} isShown={one.id === onMap?.id} onShow={() => setShown(one.id)} onEdit={() => setEditing(one.id)} />
            </li>
          ))}
          <li className="area__hide">
            <Button onPress={() => setEditing('')}>{FIGURES.focusAdd}</Button>
          </li>
        </ul>
        <FocusMap list={onMap} />
      </div>
      {edited && <Editor key={edited.id} list={edited} onDone={() => setEditing(null)} />}
    </Card>
  );
}

function FocusMap({ list: shown }: { readonly list: StandingFocus | undefined }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const selected = new Set(boundaries.buurten.flatMap(({ code }, i) => (shown?.buurten.includes(code) ? [i] : [])));
  const classes = boundaries.buurten.map((_, i) => (selected.has(i) ? 4 : 0));
  return (
    <AreaMap
      boundaries={boundaries}
      classes={classes}
      selected={selected}
      height={240}
      summary={`${FIGURES.showOnMap}: ${shown?.label ?? ''}`}
    />
  );
}

interface ListProps {
  readonly list: StandingFocus;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
}

function List({ list: { label, source, buurten, changed }, isShown, onShow, onEdit }: ListProps): ReactNode {
  const all = useApp((s) => s.boundaries.buurten);
  const names = all.filter(({ code }) => buurten.includes(code)).map(({ name }) => name);
  const from = changed ? `${source}, ${FIGURES.focusChanged(dateOfIso(changed.at), changed.role)}` : FIGURES.focusFrom(source);
  return (
    <>
      <b>{label}</b> ({from}): {list(names)}.{' '}
      <span className="area__hide">
        <Button size="s" tone="quiet" pressed={isShown} onPress={onShow}>
          {FIGURES.showOnMap}
        </Button>{' '}
        <Button size="s" tone="quiet" onPress={onEdit}>
          {FIGURES.edit}
          <span className="sr"> {label}</span>
        </Button>
      </span>
    </>
  );
}

/** Chooses the buurten of a list; a list is replaced as a whole. */
function Editor({ list: before, onDone }: { readonly list: StandingFocus; readonly onDone: () => void }): ReactNode {
  const buurten = useApp((s) => s.boundaries.buurten);
  const say = useApp((s) => s.say);
  const [label, setLabel] = useState(before.label);
  const [source, setSource] = useState(before.source);
  const [chosen, setChosen] = useState<readonly BuurtCode[]>(before.buurten);
  const id = before.id || foldLabel(label).replaceAll(' ', '-').slice(0, 60);
  const save = (): void => {
    say([{ kind: 'focus.listed', about: focusAbout(id), label, buurten: [...chosen].sort(), source }]);
    onDone();
  };
  const sorted = [...buurten].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <section aria-label={`${FIGURES.edit} ${label || FIGURES.focusAdd}`}>
      <div className="area__form">
        <TextInput label={FIGURES.focusName} value={label} wide onChange={setLabel} />
        <TextInput label={FIGURES.focusSource} value={source} wide onChange={setSource} />
      </div>
      <fieldset className="area__checks">
        <legend className="sr">{AREA.buurt}</legend>
        {sorted.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="area__form">
        <Button tone="primary" isDisabled={id === '' || source === ''} onPress={save}>
          {FIGURES.save}
        </Button>
        <Button onPress={onDone}>{FIGURES.cancel}</Button>
      </div>
    </section>
  );
}
