import { Trash2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { PilotRecord } from '../../domain/pilot/pilot-record.ts';
import { dateOfIso } from '../../domain/text/format.ts';
import { PILOT } from '../../domain/text/pilot.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { IconButton } from '../../views/kit/controls/icon-button.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { PilotForm } from './pilot-form.tsx';

export interface PilotCardProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The pilot on this device: three lists to choose from and nothing to write. */
export function PilotCard({ chosen, onChoose }: PilotCardProps): ReactNode {
  const pilots = useApp((s) => s.pilots);
  const issue = useApp((s) => s.pilotIssue);
  const read = useApp((s) => s.readPilots);
  useEffect(() => {
    void read();
  }, [read]);
  return (
    <Card title={PILOT.title}>
      <p className="experiments__about">{PILOT.intro}</p>
      <p className="experiments__about">{PILOT.kept}</p>
      {issue && <IssueNotice issue={issue} />}
      <PilotForm onAdded={onChoose} />
      {pilots?.length === 0 && <p className="experiments__none">{PILOT.empty}</p>}
      {pilots !== null && pilots.length > 0 && (
        <ul className="experiments__list" aria-label={PILOT.list}>
          {pilots.map((record) => (
            <PilotItem key={record.id} record={record} chosen={record.id === chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface PilotItemProps {
  readonly record: PilotRecord;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

function PilotItem({ record, chosen, onChoose }: PilotItemProps): ReactNode {
  const remove = useApp((s) => s.removePilot);
  const area = useApp(
    (s) => [...s.boundaries.buurten, ...s.boundaries.wijken].find(({ code }) => code === record.area)?.name ?? record.area,
  );
  const category = useApp((s) => s.categories.find(({ id }) => id === record.category)?.label ?? record.category);
  return (
    <li className="experiments__row">
      <button type="button" className="experiments__item" aria-pressed={chosen} onClick={() => onChoose(record.id)}>
        <b>{area}</b>
        <span>
          {category}, {dateOfIso(record.on)}
        </span>
      </button>
      <IconButton icon={Trash2} label={PILOT.remove(area, category)} onPress={() => void remove(record.id)} />
    </li>
  );
}
