import { MapPinned, Printer } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { BuurtCategoryMonths } from '../../domain/area-rows.ts';
import { AREA } from '../../domain/text/area.ts';
import { THEME_WORDS } from '../../domain/text/filters.ts';
import { GATE } from '../../domain/text/gate.ts';
import { countOf } from '../../domain/text/noun.ts';
import { useApp } from '../../state/use-app.ts';
import { AreaMap } from '../../views/charts/area/area-map.tsx';
import { AudienceChoice } from '../../views/kit/controls/audience-choice.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { areaProfile, type ProfileRow, yearUpTo } from '../../workflow/area/area-profile.ts';
import { ChooseArea } from './choose-area.tsx';
import { CourseCard } from './page/course-card.tsx';
import { FocusCard } from './page/focus-card.tsx';
import { HottimeCard } from './page/hottime-card.tsx';
import { IndicatorCard } from './page/indicator-card.tsx';
import { ProfileCard } from './page/profile-card.tsx';
import { SimilarCard } from './page/similar-card.tsx';
import { WorkCard } from './page/work-card.tsx';
import { type ChosenArea, useChosenArea } from './use-area.ts';

/** The page of one buurt or wijk. */
export function AreaPage({ rows }: { readonly rows: BuurtCategoryMonths }): ReactNode {
  const area = useChosenArea();
  return area ? <Page area={area} rows={rows} /> : <ChooseArea />;
}

function Page({ area, rows }: { readonly area: ChosenArea; readonly rows: BuurtCategoryMonths }): ReactNode {
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  const period = useApp((s) => s.filter.period);
  const available = useApp((s) => s.available)!;
  const profile = useMemo(
    () => areaProfile({ rows, categories, boundaries, code: area.unit.code, level: area.level, period, firstMonth: available.from }),
    [rows, categories, boundaries, area, period, available],
  );
  return (
    <>
      <Head area={area} />
      <Summary area={area} profile={profile} />
      <ProfileCard profile={profile} area={area} rows={rows} />
      <div className="cols area__cols">
        <div className="col">
          <CourseCard name={area.unit.name} />
          <IndicatorCard area={area} />
          {area.level === 'buurt' && <SimilarCard area={area} rows={rows} />}
        </div>
        <div className="col">
          <Card title={AREA.map(area.unit.name)}>
            <AreaMap boundaries={boundaries} selected={new Set(area.unit.buurten)} summary={AREA.map(area.unit.name)} height={200} />
          </Card>
          <WorkCard area={area} />
          <HottimeCard />
          <FocusCard area={area} />
        </div>
      </div>
    </>
  );
}

function Head({ area }: { readonly area: ChosenArea }): ReactNode {
  const goTo = useApp((s) => s.goTo);
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const showTo = useApp((s) => s.showTo);
  const setLeast = useApp((s) => s.setLeastCount);
  const { unit, level, wijk, hectares } = area;
  return (
    <div className="page__head">
      <div>
        <h1>{level === 'wijk' ? AREA.wijk(unit.name) : unit.name}</h1>
        <p>{[...(wijk ? [AREA.wijk(wijk)] : []), AREA.inhabitants(unit.inhabitants, hectares)].join(' · ')}</p>
      </div>
      <div className="area__acts">
        <AudienceChoice value={audience} onChange={showTo} least={k} onLeast={setLeast} />
        <Button icon={MapPinned} onPress={() => goTo('hotspots')}>
          {AREA.toMap}
        </Button>
        <Button icon={Printer} onPress={() => window.print()}>
          {AREA.print}
        </Button>
      </div>
      <p className="area__for">{audience === 'anderen' ? GATE.forOthers(k) : GATE.forTeam}</p>
    </div>
  );
}

/** A few sentences that say what the table says. */
function Summary({ area, profile }: { readonly area: ChosenArea; readonly profile: readonly ProfileRow[] }): ReactNode {
  const period = useApp((s) => s.filter.period);
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const wholes = profile.filter(({ theme }) => theme === null);
  const themes = profile.filter((row) => row.theme !== null && (audience === 'team' || row.year >= k));
  const names = (rows: readonly ProfileRow[]): string[] =>
    rows.map(({ theme, source }) => AREA.themeOf(THEME_WORDS[theme!].toLowerCase(), source));
  const parts = wholes.map(({ source, year }) => countOf(year, [source]));
  const [higher, lower] = (['hoger', 'lager'] as const).map((verdict) => names(themes.filter(({ rate }) => rate?.verdict === verdict)));
  const changed = names(themes.filter(({ p }) => p !== null && p < 0.05));
  const hasRates = area.unit.inhabitants !== null && profile.some(({ rate }) => rate !== null);
  return (
    <p className="area__summary">
      {/* For others the table says it, where a total may be left out. */}
      {audience === 'team' && AREA.summary(area.unit.name, yearUpTo(period), parts.length > 0 ? parts : [AREA.nothingCounted])}{' '}
      {hasRates
        ? [...(higher!.length > 0 ? [AREA.higher(higher!)] : []), ...(lower!.length > 0 ? [AREA.lower(lower!)] : [])].join(' ') ||
          AREA.asCity
        : AREA.tooFew(area.unit.inhabitants)}{' '}
      {changed.length > 0 ? AREA.changed(changed) : AREA.unchanged}
    </p>
  );
}
