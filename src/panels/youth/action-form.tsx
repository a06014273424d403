import { type ReactNode, useState } from 'react';
import { PARTNER_WORDS } from '../../domain/text/dossier-words.ts';
import { OCCASION_TEXT, YOUTH_TEXT } from '../../domain/text/youth.ts';
import { PARTNERS, type Partner } from '../../domain/work/dossier-facts.ts';
import { ACTION_OCCASIONS, type ActionOccasion, YOUTH } from '../../domain/work/youth-facts.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { ChipSet } from '../../views/kit/controls/chip-set.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { TextField } from '../../views/kit/controls/text-field.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { refusedText } from '../../workflow/dossier/refused-text.ts';
import { isPastDay, todayOf } from './today.ts';

const OCCASIONS = ACTION_OCCASIONS.map((key) => ({ key, label: OCCASION_TEXT[key] }));
const PARTNER_OPTIONS = PARTNERS.map((key) => ({ key, label: PARTNER_WORDS[key] }));
const NONE = '';

/** One joint action: when, at a hotspot or an event, with which partners. */
export function ActionForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useApp((s) => s.say);
  const now = useApp((s) => s.deps.now);
  const [on, setOn] = useState(todayOf(now()));
  const [occasion, setOccasion] = useState<ActionOccasion>('hotspot');
  const [dossier, setDossier] = useState(NONE);
  const [event, setEvent] = useState('');
  const [partners, setPartners] = useState<readonly Partner[]>([]);
  const [wrong, setWrong] = useState(false);
  const right = isPastDay(on, now()) && (occasion === 'hotspot' || event.trim() !== '');
  const refused = refusedText([event]);
  const dossiers = useApp(dossiersOf).filter(({ type }) => type === 'openbaar');
  const options = [{ key: NONE, label: YOUTH_TEXT.noDossier }, ...dossiers.map(({ id, title }) => ({ key: id, label: title }))];
  const save = (): void => {
    setWrong(!right);
    if (!right || refused) return;
    const where = occasion === 'hotspot' ? { dossier: dossier || null, event: '' } : { dossier: null, event: event.trim() };
    say([{ kind: 'youth.jointAction', about: YOUTH, on, occasion, ...where, partners }]);
    onClose();
  };
  return (
    <form
      className="workform"
      aria-label={YOUTH_TEXT.addAction}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save();
      }}
    >
      <div className="workform__row">
        <TextField label={YOUTH_TEXT.on} kind="date" value={on} autoFocus onChange={setOn} />
        <Select label={YOUTH_TEXT.occasion} showLabel options={OCCASIONS} value={occasion} onChange={setOccasion} />
        {occasion === 'hotspot' ? (
          <Select label={YOUTH_TEXT.hotspot} showLabel options={options} value={dossier} onChange={setDossier} />
        ) : (
          <TextField label={YOUTH_TEXT.event} value={event} onChange={setEvent} />
        )}
      </div>
      <ChipSet label={YOUTH_TEXT.partners} options={PARTNER_OPTIONS} chosen={partners} onChange={setPartners} />
      {wrong && !right && <p role="alert">{YOUTH_TEXT.wrongAction}</p>}
      {refused && <IssueNotice issue={refused} />}
      <div className="workform__acts">
        <Button type="submit" tone="primary">
          {YOUTH_TEXT.save}
        </Button>
        <Button onPress={onClose}>{YOUTH_TEXT.cancel}</Button>
      </div>
    </form>
  );
}
