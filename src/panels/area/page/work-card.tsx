import { type ReactNode, useMemo } from 'react';
import { AREA } from '../../../domain/text/area.ts';
import { count, expectedCount } from '../../../domain/text/format.ts';
import { STATE_WORDS } from '../../../domain/text/hotspots.ts';
import { writeAddress } from '../../../state/address.ts';
import { useApp } from '../../../state/use-app.ts';
import { placesOf } from '../../../state/view-slice.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { foldDossiers } from '../../../workflow/dossier/fold-dossiers.ts';
import type { ChosenArea } from '../use-area.ts';

/** Potential hotspots of the period and dossiers in the area. */
export function WorkCard({ area }: { readonly area: ChosenArea }): ReactNode {
  const audience = useApp((s) => s.audience);
  return (
    <>
      <Card title={AREA.hotspots}>{audience === 'team' ? <Hotspots /> : <p className="foot">{AREA.hotspotsHidden}</p>}</Card>
      <Card title={AREA.dossiers}>
        <Dossiers area={area} />
      </Card>
    </>
  );
}

function Hotspots(): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const address = useApp((s) => s.address);
  const places = placesOf({ analysis });
  if (places.length === 0) return <p>{AREA.noHotspots}</p>;
  return (
    <ul className="area__lines">
      {places.map((place) => (
        <li key={place.id}>
          <a href={writeAddress({ ...address(), route: 'hotspots', selected: place.id, part: null, open: null })}>
            {AREA.hotspotLine(place.place, STATE_WORDS[place.state].toLowerCase(), count(place.count), expectedCount(place.expected))}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Dossiers({ area }: { readonly area: ChosenArea }): ReactNode {
  const facts = useApp((s) => s.facts);
  const buurten = useApp((s) => s.boundaries.buurten);
  const isForOthers = useApp((s) => s.audience === 'anderen');
  const address = useApp((s) => s.address);
  const found = useMemo(() => {
    const codes = new Set<string>(area.unit.buurten.map((i) => buurten[i]!.code));
    // Homes are no matter for others than the team, not even by number.
    return foldDossiers(facts).filter(({ place, type }) => codes.has(place.buurt) && !(isForOthers && type === 'woonoverlast'));
  }, [facts, area, buurten, isForOthers]);
  if (found.length === 0) return <p>{AREA.noDossiers}</p>;
  return (
    <ul className="area__lines">
      {found.map((dossier) => (
        <li key={dossier.id}>
          <a href={writeAddress({ ...address(), route: 'dossiers', open: dossier.id, part: null })}>
            {AREA.dossierLine(dossier.number, dossier.title, AREA.dossierStates[dossier.state])}
          </a>
        </li>
      ))}
    </ul>
  );
}
