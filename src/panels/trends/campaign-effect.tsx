import type { ReactNode } from 'react';
import { effectKey } from '../../domain/effect/effect-ask.ts';
import { EFFECT_TEXT } from '../../domain/text/effect.ts';
import { THEMES } from '../../domain/text/themes.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { campaignAsk } from '../../workflow/campaigns/campaign-ask.ts';
import type { Campaign } from '../../workflow/campaigns/campaigns.ts';

/** What changed where a campaign was, by the same measure as an action plan; asked for, because it takes seconds. */
export function CampaignEffect({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const buurten = useApp((s) => s.boundaries.buurten);
  const resolution = useApp((s) => s.filter.resolution);
  const measure = useApp((s) => s.measureEffect);
  const ask = campaignAsk(campaign, buurten, resolution);
  const entry = useApp((s) => (ask ? s.effects[effectKey(ask)] : undefined));
  if (campaign.theme === 'gedigitaliseerd') return <span className="t3">{THEMES.noPlace}</span>;
  if (!ask) return <span className="t3">{THEMES.wholeCity}</span>;
  if (!entry) {
    return (
      <Button size="s" onPress={() => void measure(ask)}>
        {THEMES.measure}
      </Button>
    );
  }
  if (entry.state !== 'ready') {
    const words = { busy: THEMES.measuring, failed: THEMES.failedEffect, noData: THEMES.noData };
    return <span className="t3">{words[entry.state]}</span>;
  }
  const { answer } = entry;
  return (
    <div className="themes__effect">
      <b>{`${EFFECT_TEXT.head(answer.verdict)}.`}</b> <span>{EFFECT_TEXT.sentence(answer)}</span>{' '}
      <span className="t3">{`${EFFECT_TEXT.periods(answer)}. ${EFFECT_TEXT.notCause}`}</span>
    </div>
  );
}
