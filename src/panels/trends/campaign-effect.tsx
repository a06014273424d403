import type { ReactNode } from 'react';
import { type EffectAsk, effectKey } from '../../domain/effect/effect-ask.ts';
import { EFFECT_TEXT } from '../../domain/text/effect.ts';
import { THEMES } from '../../domain/text/themes.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EffectCard } from '../../views/kit/effect/effect-card.tsx';
import { campaignAsk } from '../../workflow/campaigns/campaign-ask.ts';
import type { Campaign } from '../../workflow/campaigns/campaigns.ts';

function useAsk(campaign: Campaign): EffectAsk | null {
  const buurten = useApp((s) => s.boundaries.buurten);
  const resolution = useApp((s) => s.filter.resolution);
  return campaignAsk(campaign, buurten, resolution);
}

export interface CampaignEffectProps {
  readonly campaign: Campaign;
  readonly isShown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** What changed where a campaign was, by the same measure as an action plan; asked for, because it takes seconds. */
export function CampaignEffect({ campaign, isShown, onShow }: CampaignEffectProps): ReactNode {
  const measure = useApp((s) => s.measureEffect);
  const ask = useAsk(campaign);
  const entry = useApp((s) => (ask ? s.effects[effectKey(ask)] : undefined));
  if (campaign.theme === 'gedigitaliseerd') return <span className="t3">{THEMES.noPlace}</span>;
  if (!ask) return <span className="t3">{THEMES.wholeCity}</span>;
  if (!entry) {
    const start = (): void => {
      onShow(true);
      void measure(ask);
    };
    return (
      <Button size="s" onPress={start}>
        {THEMES.measure(campaign.title)}
      </Button>
    );
  }
  if (entry.state !== 'ready') {
    const words = { busy: THEMES.measuring, failed: THEMES.failedEffect, noData: THEMES.noData };
    return <span className="t3">{words[entry.state]}</span>;
  }
  return (
    <Button size="s" pressed={isShown} onPress={() => onShow(!isShown)}>
      {EFFECT_TEXT.head(entry.answer.verdict)}
    </Button>
  );
}

/** The whole effect of a campaign: verdict, course, counts, how it was worked out. */
export function CampaignEffectCard({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const ask = useAsk(campaign);
  const entry = useApp((s) => (ask ? s.effects[effectKey(ask)] : undefined));
  const exportEffect = useApp((s) => s.exportEffect);
  if (!entry) return null;
  const { title } = campaign;
  return (
    <EffectCard
      entry={entry}
      title={THEMES.effectOf(title)}
      buurten={[]}
      {...(entry.state === 'ready' && { onCsv: () => exportEffect(title, entry.answer) })}
    />
  );
}
