import { type ReactNode, useId, useState } from 'react';
import { HOME, readMunicipalityCode } from '../../domain/municipality-code.ts';
import { DATA } from '../../domain/text/data.ts';
import { OFFICIAL } from '../../domain/text/official.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';

/** Official boundaries with one click, where the host of the app allows it: first what is sent, then the button. */
export function OfficialFetch(): ReactNode {
  const host = useApp((s) => s.deps.official?.host ?? null);
  const stage = useApp((s) => s.official.stage);
  if (host === null) return null;
  const busy = stage === 'fetching' || stage === 'taking';
  return (
    <section className="data__official">
      <h3>{OFFICIAL.title}</h3>
      <p>{OFFICIAL.what(host)}</p>
      {!busy && <Ask />}
      <HowFar />
    </section>
  );
}

function Ask(): ReactNode {
  const known = useApp((s) => readMunicipalityCode(s.boundaries.municipality.code) ?? HOME);
  const fetchOfficial = useApp((s) => s.fetchOfficial);
  const [text, setText] = useState<string>(known);
  const id = useId();
  const code = readMunicipalityCode(text);
  return (
    <form
      className="data__code"
      onSubmit={(event) => {
        event.preventDefault();
        if (code) void fetchOfficial(code);
      }}
    >
      <label htmlFor={id}>{OFFICIAL.code}</label>
      <div className="data__acts">
        <input
          id={id}
          className="line"
          value={text}
          maxLength={8}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={code === null}
          aria-describedby={code === null ? `${id}-bad` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" isDisabled={code === null}>
          {OFFICIAL.fetch}
        </Button>
      </div>
      {code === null && (
        <p id={`${id}-bad`} className="data__bad" role="status">
          {OFFICIAL.badCode}
        </p>
      )}
    </form>
  );
}

function HowFar(): ReactNode {
  const official = useApp((s) => s.official);
  const cancel = useApp((s) => s.cancelOfficial);
  const close = useApp((s) => s.closeOfficial);
  if (official.stage === 'fetching') return <ProgressBar label={OFFICIAL.fetching(official.code)} done={0} total={0} onCancel={cancel} />;
  if (official.stage === 'taking') return <ProgressBar label={OFFICIAL.taking} done={0} total={0} />;
  if (official.stage === 'failed') return <IssueNotice issue={official.issue} onClose={close} />;
  if (official.stage === 'idle') return null;
  return (
    <p className="note" role="status">
      {DATA.boundaries.taken(official.buurten, official.municipality)}
    </p>
  );
}
