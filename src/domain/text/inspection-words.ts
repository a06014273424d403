import type { LwoKind, LwoOutcome, LwoPartner } from '../inspection/lwo-signal.ts';
import type { EnforcementAction, Finding, PickPart, Receiver, ResultKind } from '../inspection/result.ts';
import type { Branch, SiteKind } from '../inspection/site.ts';
import type { ScorePart } from '../inspection/weights.ts';

export const SITE_KIND_TEXT: Readonly<Record<SiteKind, string>> = {
  storage: 'Opslag of garagebox',
  business: 'Bedrijfspand',
  premises: 'Pand in de binnenstad',
};

export const BRANCH_TEXT: Readonly<Record<Branch, string>> = {
  autohandel: 'Autohandel',
  metaal: 'Metaal',
  afvalrecycling: 'Afval en recycling',
  transport: 'Transport',
  opslag: 'Opslag',
  horeca: 'Horeca',
  detailhandel: 'Winkel',
  'persoonlijke-dienst': 'Persoonlijke diensten',
  groothandel: 'Groothandel',
  ambacht: 'Ambacht en bouw',
  overig: 'Overig',
  onbekend: 'Onbekend',
};

export const SCORE_PART_TEXT: Readonly<Record<ScorePart, string>> = {
  meldingen: 'Meldingen in de buurt',
  drugs: 'Drugs in de buurt',
  diefstal: 'Inbraak en voertuigdiefstal in de buurt',
  ongewoon: 'Ongewoon drukke cellen',
  nacht: 'Drukte in de nacht',
  lwo: 'Signalen van de LWO',
  vondsten: 'Eerdere vondsten in de buurt',
  'lang-geleden': 'Tijd sinds de laatste controle',
  branche: 'Kwetsbare branche',
};

export const PICK_PART_TEXT: Readonly<Record<PickPart, string>> = { scored: 'score', random: 'loting', hand: 'met de hand' };

export const RESULT_TEXT: Readonly<Record<ResultKind, string>> = {
  'no-access': 'Geen toegang',
  nothing: 'Niets gevonden',
  finding: 'Iets gevonden',
};

export const FINDING_TEXT: Readonly<Record<Finding, string>> = {
  hennep: 'Hennepkwekerij',
  drugs: 'Drugs',
  grondstoffen: 'Grondstoffen of drugslab',
  wapens: 'Wapens',
  gestolen: 'Gestolen goed',
  bewoning: 'Bewoning die niet mag',
  'illegaal-gebruik': 'Gebruik dat niet mag',
  brandgevaar: 'Brandgevaar',
  uitbuiting: 'Aanwijzing van uitbuiting',
  witwassen: 'Aanwijzing van witwassen',
  anders: 'Iets anders',
};

export const ACTION_TEXT: Readonly<Record<EnforcementAction, string>> = {
  waarschuwing: 'Waarschuwing',
  'last-onder-dwangsom': 'Last onder dwangsom',
  bestuursdwang: 'Bestuursdwang',
  sluiting: 'Sluiting',
  boete: 'Bestuurlijke boete',
  'proces-verbaal': 'Proces-verbaal',
  inbeslagname: 'Inbeslagname',
  'afsluiting-energie': 'Energie afgesloten',
};

export const RECEIVER_TEXT: Readonly<Record<Receiver, string>> = {
  politie: 'Politie',
  belastingdienst: 'Belastingdienst',
  riec: 'RIEC',
  omgevingsdienst: 'Omgevingsdienst',
  'sociale-recherche': 'Sociale Recherche',
  brandweer: 'Brandweer',
  arbeidsinspectie: 'Arbeidsinspectie',
  netbeheerder: 'Netbeheerder',
};

export const LWO_KIND_TEXT: Readonly<Record<LwoKind, string>> = {
  drugs: 'Drugs',
  hennep: 'Hennep',
  witwassen: 'Witwassen',
  vastgoed: 'Vastgoed',
  uitbuiting: 'Uitbuiting',
  afval: 'Afval of milieu',
  voertuigen: 'Voertuigen',
  horeca: 'Horeca',
  anders: 'Anders',
};

export const LWO_OUTCOME_TEXT: Readonly<Record<LwoOutcome, string>> = {
  open: 'Nog open',
  politie: 'Politie',
  'handhaving-wabo': 'Handhaving Wabo',
  'handhaving-openbare-ruimte': 'Handhaving Openbare Ruimte',
  burgerzaken: 'Burgerzaken',
  debiteuren: 'Debiteuren',
  'sociale-recherche': 'Sociale Recherche',
  ketenpartners: 'Ketenpartners',
  atom: 'ATOM',
  'geen-vervolg': 'Geen vervolg',
};

export const LWO_PARTNER_TEXT: Readonly<Record<LwoPartner, string>> = {
  politie: 'Politie',
  handhaving: 'Handhaving',
  belastingdienst: 'Belastingdienst',
  riec: 'RIEC',
  woningcorporatie: 'Woningcorporatie',
  omgevingsdienst: 'Omgevingsdienst',
  burgerzaken: 'Burgerzaken',
  'sociale-recherche': 'Sociale Recherche',
};
