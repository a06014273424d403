import { type ReactNode, useId, useState } from 'react';
import { TRENDS } from '../../domain/text/trends.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';

/** Groups that the user made: a name for the categories that the bar chooses; kept on this device. */
export function OwnGroups(): ReactNode {
  const groups = useApp((s) => s.ownTrendGroups);
  const change = useApp((s) => s.changeTrendGroups);
  const choose = useApp((s) => s.chooseTrend);
  const chosen = useApp((s) => s.filter.categories);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (): void => {
    const label = name.trim();
    setWrong(label === '' || chosen.length === 0);
    if (label === '' || chosen.length === 0) return;
    const group = { id: `own:${crypto.randomUUID()}`, label, categories: chosen };
    change([...groups, group]);
    choose({ group: group.id });
    setName('');
  };
  return (
    <div className="trends__own">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={id}>{TRENDS.ownName}</label>
        <input id={id} className="line" value={name} maxLength={60} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <Button type="submit">{TRENDS.ownSave}</Button>
        <span className="t3 s12">{TRENDS.ownHint(chosen.length)}</span>
      </form>
      {wrong && <p role="alert">{TRENDS.ownNoName}</p>}
      {groups.length > 0 && (
        <ul aria-label={TRENDS.own}>
          {groups.map((group) => (
            <li key={group.id}>
              <Button size="s" tone="quiet" onPress={() => change(groups.filter((other) => other.id !== group.id))}>
                {TRENDS.ownRemove(group.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
