import type { LwoKind, LwoOutcome, LwoPartner } from '../../domain/inspection/lwo-signal.ts';
import type { SignalRole } from '../../domain/inspection/signal-reading.ts';

/** What a folded header says a column of a register of signals is, the most telling first. */
export const SIGNAL_HEADERS: readonly (readonly [role: SignalRole, pattern: RegExp])[] = [
  ['id', /^(nummer|nr|id|kenmerk|zaak ?(id|nr|nummer)|signaal ?(id|nr|nummer)|casus ?(id|nr|nummer)?|dossier ?(nr|nummer)|referentie)$/],
  ['kind', /^(soort|soort (signaal|zaak|casus)|type|type signaal|thema|fenomeen|onderwerp|categorie|aard( signaal)?)$/],
  [
    'date',
    /^(datum|datum (signaal|melding|binnen|binnenkomst|ontvangst|ontvangen|intake)|signaaldatum|meld(ings)?datum|ontvangen( op)?|ingekomen( op)?|date)$/,
  ],
  ['x', /^(x|x ?rd|rd ?x|x ?coord(inaat)?|xcoord|easting|lng|lon|long|longitude|lengtegraad)$/],
  ['y', /^(y|y ?rd|rd ?y|y ?coord(inaat)?|ycoord|northing|lat|latitude|breedtegraad)$/],
  ['buurt', /^(buurt|buurt ?(code|naam)|bu ?code|naam buurt|code buurt|cbs ?buurt ?code)$/],
  ['partners', /^(verrijkt door|verrijking( door)?|partners?|partner ?organisaties?|betrokken (partners|organisaties|partijen))$/],
  [
    'outcome',
    /^(uitkomst|resultaat|afloop|doorgezet naar|doorgegeven aan|overgedragen aan|doorverwezen naar|opvolging|uitgezet bij|outcome)$/,
  ],
  ['passedOn', /^(datum (uitkomst|afloop|doorgezet|doorgegeven|overdracht|overgedragen)|doorgegeven op|doorgezet op|overgedragen op)$/],
];

type Words<Word> = readonly (readonly [Word, RegExp])[];

export const SIGNAL_KIND_WORDS: Words<LwoKind> = [
  ['hennep', /\b(hennep\w*|wiet\w*|cannabis|kwekerij\w*)\b/],
  ['drugs', /\b(drugs?\w*|lab|drugslab|dealen|dealer\w*|dealpand\w*|narcotica)\b/],
  ['uitbuiting', /\b(\w*uitbuiting|mensenhandel|prostitutie\w*|seksuele\w*)\b/],
  ['witwassen', /\b(witwas\w*|geldstromen|ondergronds bankieren|fraude)\b/],
  ['horeca', /\b(horeca\w*|cafe\w*|shisha\w*|restaurant\w*)\b/],
  ['voertuigen', /\b(voertuig\w*|auto\w*|katvanger\w*)\b/],
  ['afval', /\b(afval\w*|milieu\w*|dumping\w*|asbest)\b/],
  ['vastgoed', /\b(vastgoed\w*|pand\w*|woning\w*|onroerend\w*)\b/],
  ['anders', /\b(anders|overig\w*|other)\b/],
];

export const OUTCOME_WORDS: Words<LwoOutcome> = [
  ['geen-vervolg', /\b(geen (vervolg|opvolging|actie)|niets|afgesloten zonder\w*|niet opgepakt)\b/],
  ['handhaving-wabo', /\b(wabo|handhaving (bouw|wabo)|bouw en woningtoezicht|bwt)\b/],
  ['handhaving-openbare-ruimte', /\b(openbare ruimte|thor|handhaving or|boa\w*)\b/],
  ['burgerzaken', /\b(burgerzaken|brp|adresonderzoek)\b/],
  ['debiteuren', /\b(debiteuren|invordering)\b/],
  ['sociale-recherche', /\b(sociale recherche|soc recherche)\b/],
  ['atom', /\b(atom|actieteam ondermijning)\b/],
  ['ketenpartners', /\b(keten ?partners?|riec|belastingdienst|omgevingsdienst|woningcorporatie|partner)\b/],
  ['politie', /\b(politie|opsporing)\b/],
  ['open', /\b(open|lopend|in behandeling|nog open|loopt|nieuw|onbekend)\b/],
];

export const PARTNER_WORDS: Words<LwoPartner> = [
  ['sociale-recherche', /\bsociale recherche\b/],
  ['politie', /\bpolitie\b/],
  ['handhaving', /\b(handhaving\w*|thor|boa\w*)\b/],
  ['belastingdienst', /\b(belastingdienst|fiscus|douane)\b/],
  ['riec', /\briec\b/],
  ['woningcorporatie', /\b(woning ?corporatie\w*|corporatie\w*)\b/],
  ['omgevingsdienst', /\b(omgevingsdienst|rud)\b/],
  ['burgerzaken', /\bburgerzaken\b/],
];

/** Columns about who a signal is of or about: never taken in, whatever the user chooses. */
export const SIGNAL_PERSON_HEADERS =
  /\b(betrokkenen?|verdachten?|subject\w*|persoon\w*|personen|melder\w*|tipgever\w*|naam|namen|adres\w*|bedrijfsnaam)\b/;
