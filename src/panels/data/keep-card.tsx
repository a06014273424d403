import { type ReactNode, useState } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { ConfirmBar } from '../../views/kit/feedback/confirm-bar.tsx';

type Term = keyof typeof DATA.keep.terms;
const TERMS = (Object.keys(DATA.keep.terms) as Term[]).map((key) => ({ key, label: DATA.keep.terms[key] }));

/** How long data stay, what the browser promised, and erasing all of it. */
export function KeepCard(): ReactNode {
  const persisted = useApp((s) => s.status.persisted);
  const months = useApp((s) => s.retentionMonths);
  const setRetention = useApp((s) => s.setRetention);
  const erase = useApp((s) => s.eraseAll);
  const [asked, setAsked] = useState(false);
  const words = DATA.keep;
  const term = TERMS.find((option) => option.key === String(months))?.key ?? 'forever';
  return (
    <Card title={words.title}>
      <Select
        label={words.retention}
        showLabel
        options={TERMS}
        value={term}
        onChange={(key) => setRetention(key === 'forever' ? null : Number(key))}
      />
      {persisted !== null && <p className="t2">{persisted ? words.persisted : words.notPersisted}</p>}
      {asked ? (
        <ConfirmBar
          danger
          confirm={words.erase}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false);
            void erase();
          }}
        >
          {words.eraseAsk}
        </ConfirmBar>
      ) : (
        <div className="data__acts">
          <Button tone="danger" onPress={() => setAsked(true)}>
            {words.erase}
          </Button>
        </div>
      )}
    </Card>
  );
}
