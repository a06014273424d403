import type { DossierFact, DossierKind, Instrument, Judgement, Partner, Seriousness } from '../work/dossier-facts.ts';
import { upperFirst } from './format.ts';

export const PARTNER_WORDS: Record<Partner, string> = {
  gebiedsteam: 'Gebiedsteam',
  politie: 'Politie',
  thor: 'THOR',
  oov: 'OOV',
  zvh: 'ZVH',
  woningcorporatie: 'Woningcorporatie',
  welzijn: 'Welzijnswerk',
  jongerenwerk: 'Jongerenwerk',
  riec: 'RIEC',
  pmg: 'PmG',
  bewoners: 'Bewoners',
  anders: 'Andere partner',
};

/** A role as it was chosen, in the form people write it: `thor` is `THOR`. */
export const roleWords = (role: string): string => (role in PARTNER_WORDS ? PARTNER_WORDS[role as Partner] : upperFirst(role));

export const INSTRUMENT_WORDS: Record<Instrument, string> = {
  'preventief-gesprek': 'Preventief gesprek',
  buurtbemiddeling: 'Buurtbemiddeling',
  'fysieke-ruimte': 'Aanpassing fysieke ruimte',
  gedragsaanwijzing: 'Gedragsaanwijzing',
  toezicht: 'Toezicht',
  'gezamenlijke-actie': 'Gezamenlijke actie',
  eigen: 'Eigen maatregel',
};

export const JUDGEMENT_WORDS: Record<Judgement, { readonly badge: string; readonly verb: string; readonly means: string }> = {
  bevestigd: { badge: 'bevestigd als hotspot', verb: 'Bevestig', means: 'Dit is een hotspot. Er komt een actieplan.' },
  volgen: { badge: 'blijven volgen', verb: 'Blijf volgen', means: 'Nog niet duidelijk. Het dossier blijft open.' },
  afgewezen: { badge: 'afgewezen', verb: 'Wijs af', means: 'Dit is geen hotspot. Het dossier sluit.' },
};

export const SERIOUSNESS_WORDS: Record<Seriousness, string> = {
  licht: 'licht',
  matig: 'matig',
  ernstig: 'ernstig',
  'zeer-ernstig': 'zeer ernstig',
};

export const KIND_WORDS: Record<DossierKind, string> = { openbaar: 'Openbare ruimte', woonoverlast: 'Woonoverlast' };

type Checked = Extract<DossierFact, { kind: 'plan.checked' }>;
export const REACHED_WORDS: Record<Checked['reached'], string> = {
  ja: 'doel gehaald',
  deels: 'doel deels gehaald',
  nee: 'doel niet gehaald',
};
export const NEXT_WORDS: Record<Checked['next'], string> = {
  doorgaan: 'doorgaan',
  bijstellen: 'plan bijstellen',
  afsluiten: 'dossier afsluiten',
};

/** Causes that come up most; others are typed. */
export const CAUSES = [
  'vaste groep',
  'handel in drugs',
  'weinig toezicht in de avond',
  'donkere of verborgen plek',
  'uitgaan of evenementen',
  'veel bezoekers',
  'toegang tot gebouwen staat open',
  'ruzie tussen buren',
] as const;

/** Sentences that fill the reason of a judgement; they can be edited. */
export const QUICK_REASONS: Record<Judgement, readonly string[]> = {
  bevestigd: [
    'Partners herkennen het beeld: herhaalde overlast op deze plek.',
    'Overlast met handel; bewoners voelen zich onveilig.',
    'Neemt toe en lost niet vanzelf op.',
  ],
  volgen: ['Nog te weinig bekend; partners kijken een maand mee.', 'Komt vooral door één gebeurtenis; kijken of het terugkomt.'],
  afgewezen: [
    'Vooral één melder; partners herkennen het beeld niet.',
    'Komt door een evenement of werkzaamheden, niet door de plek.',
    'Wordt al in een ander dossier aangepakt.',
  ],
};

/** Grounds on which partners may share what they know. */
export const BASES = ['convenant gebiedsteam', 'eigen taak van de gemeente', 'openbare bron', 'Wet politiegegevens, artikel 20'] as const;
/** Where it comes from. */
export const SOURCES_OF_KNOWLEDGE = ['eigen waarneming', 'registratie', 'gesprek met bewoners', 'overleg van partners'] as const;
