import { type ReactNode, useEffect, useState } from 'react';
import { THEMES } from '../../domain/text/themes.ts';
import { PLACE_THEMES } from '../../domain/theme/campaign-theme.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { countOf, sumOf } from '../../workflow/campaigns/identified.ts';
import { CampaignRegister } from './campaign-register.tsx';
import { ThemeCard } from './theme-card.tsx';
import './campaigns.css';

/** Every theme on one page: hotspots, hottimes, months, events; and the campaigns. */
export function CampaignsView(): ReactNode {
  const filter = useApp((s) => s.filter);
  const revision = useApp((s) => s.status.revision);
  const find = useApp((s) => s.findThemes);
  const findings = useApp((s) => s.themeFindings);
  const state = useApp((s) => s.themeState);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter or new data ask again
  useEffect(() => {
    void find();
  }, [filter, revision, find]);
  return (
    <div className="themes">
      {state === 'failed' && <EmptyState title={THEMES.title}>{THEMES.failed}</EmptyState>}
      {state === 'busy' && <ProgressBar label={THEMES.busy} done={findings.length} total={PLACE_THEMES.length} />}
      {state === 'ready' && <Counted />}
      <div className="themes__cards">
        {findings.map((finding) => (
          <ThemeCard key={finding.theme} finding={finding} />
        ))}
      </div>
      <p className="foot">{THEMES.note}</p>
      <CampaignRegister />
    </div>
  );
}

/** The plan's indicator, and the button that keeps it for the monitor. */
function Counted(): ReactNode {
  const findings = useApp((s) => s.themeFindings);
  const keep = useApp((s) => s.keepThemeCounts);
  const [kept, setKept] = useState(false);
  const { hotspots, hottimes } = sumOf(findings.map(countOf));
  return (
    <div className="themes__count">
      <p>{THEMES.sentence(hotspots, hottimes, findings.length)}</p>
      <Button
        isDisabled={kept}
        onPress={() => {
          keep();
          setKept(true);
        }}
      >
        {THEMES.keep}
      </Button>
      <span className="t3 s12" role="status">
        {kept ? THEMES.kept : THEMES.keepHint}
      </span>
    </div>
  );
}
