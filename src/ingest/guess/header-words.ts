import type { ColumnRole } from '../../domain/mapping.ts';

/** What a folded header (lower case, words by single spaces) says about the role of its column; `weight` 0..1. */
export interface HeaderWord {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
  readonly weight: number;
}

const word = (role: ColumnRole, weight: number, pattern: RegExp): HeaderWord => ({ role, weight, pattern });

/**
 * Dutch and English names of columns: the BVH export of the police, the exports of Signalen and of melddesks,
 * police.uk and American and Canadian open data. The first rules of a role are the most telling.
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  word(
    'number',
    1,
    /^(incident identificatie|meld(ing)?s? ?(id|nr|nummer)|zaak ?(id|nr|nummer)|incident ?(id|nr|nummer)|registratie ?(id|nr|nummer)|signaal ?(id|nr|nummer)|crime id|case ?(id|nr|number)|report (id|number)|sia ?id|pv ?nummer)$/,
  ),
  word('number', 0.8, /^(nummer|nr|id|uid|kenmerk|referentie|volgnummer|objectid|unieke sleutel|unique key|unid)$/),
  word(
    'begin',
    1,
    /^(begin ?(pleeg)?datum( en)?( ?tijd)?|pleegdatum ?tijd|begin|begin datum ?tijd|start|start ?date ?time|date start|start ?date|startdatum ?(tijd)?|incident date start|datum ?tijd( begin)?|incident ?datum( ?tijd)?|datum ?tijd (incident|melding)|date ?time|tijdstip|tijdstip begin|from ?date ?time|(pleeg)?datum (van|vanaf|begin)( tijd)?)$/,
  ),
  word(
    'begin',
    0.85,
    /^(datum|date|pleegdatum|meld(ings)?datum( ?tijd)?|datum melding|datum incident|begindatum|created at|created|aangemaakt( op)?|occurred( on| date)?|incident date|timestamp|cmplnt fr dt|maand|month|jaarmaand|maand ?jaar|periode|perioden|jaarweek|week|weeknummer|week ?jaar|gemeld op|ontvangen( op)?)$/,
  ),
  word('begin', 0.6, /^(date single|begin .*|.*datum.*|.*date.*)$/),
  word(
    'beginTime',
    1,
    /^(tijd|begin ?tijd|start ?tijd|time|start ?time|tijd melding|meld(ings)?tijd|tijd incident|pleegtijd|cmplnt fr tm|incident time|tijdstip|time occurred|uur|(pleeg)?tijd (van|vanaf|begin)|tijdvak|uurklasse|uurblok)$/,
  ),
  word(
    'end',
    1,
    /^(eind(e)? ?(pleeg)?datum( en)?( ?tijd)?|eind(e)?|eind(e)? ?tijdstip|end|end ?date ?time|date end|end ?date|incident date end|datum ?tijd einde?|einddatum( ?tijd)?|cmplnt to dt|to ?date ?time|tot|(pleeg)?datum (tot|t m|tot en met|eind|einde)( tijd)?)$/,
  ),
  word('endTime', 1, /^(eind(e)? ?tijd|end ?time|cmplnt to tm|(pleeg)?tijd (tot|t m|tot en met|einde?))$/),
  word(
    'registered',
    1,
    /^(kennisname ?datum( ?tijd)?|registratie ?datum( ?tijd)?|geregistreerd( op)?|datum registratie|invoerdatum|aangiftedatum|report(ed)? ?(date|on)|date reported|rpt dt|created at|created|aangemaakt( op)?)$/,
  ),
  word(
    'category',
    1,
    /^(incidentsoort|categorie|category|soort (melding|incident|overlast)|meldingssoort|subcategorie|sub categorie|sub category|crime type|offense type|type melding|primary type|hoofdcategorie|onderwerp|maatschappelijke klasse omschrijving|sub slug|category sub)$/,
  ),
  word('category', 0.75, /^(soort|type|klasse|delict|omschrijving incident|offen[cs]e|theme|thema|rubriek|category name|title|main slug)$/),
  word(
    'categoryCode',
    1,
    /^(incidentsoort code|categorie ?code|category ?code|incidentcode|incident code|maatschappelijke klasse|mk|offense code|code (soort|categorie|incident)|meldcode|key)$/,
  ),
  word('categoryCode', 0.6, /^(code|soortcode)$/),
  word('lng', 1, /^(longitude|lng|lon|long|lengtegraad|geo ?lon|geometrie lng|x wgs84|wgs84 lon|location lng)$/),
  word('lat', 1, /^(latitude|lat|breedtegraad|geo ?lat|geometrie lat|y wgs84|wgs84 lat|location lat)$/),
  word('rdX', 1, /^(x|rd ?x|x ?rd|x ?coord(inaat)?|x ?coordinate|coord(inaat)? ?x|xcoord|x ?co|x coord cd|easting|oostwaarde)$/),
  word('rdY', 1, /^(y|rd ?y|y ?rd|y ?coord(inaat)?|y ?coordinate|coord(inaat)? ?y|ycoord|y ?co|y coord cd|northing|noordwaarde)$/),
  word('postcode', 1, /^(postcode|pc6|postcode6|pleegpostcode|pc|postal ?code|zip ?code|post ?code)$/),
  word(
    'buurtCode',
    1,
    /^(buurt ?code|bu ?code|cbs ?buurt ?code|code buurt|pleegbuurt ?code|buurt|buurt ?naam|naam buurt|pleegbuurt|pleegbuurt ?naam|wijk buurt)$/,
  ),
  word(
    'reporter',
    1,
    /^(melder ?(id|nr|nummer|code)|melder|klantnummer|reporter( id)?|aangever ?(id|nr|nummer)|melder (e ?mail\w*|telefoon\w*)|(e ?mail\w*|telefoon\w*) melder|melder hash|caller id)$/,
  ),
  word(
    'parent',
    1,
    /^(hoofdmelding|parent( id)?|moedermelding|hoort bij( melding)?|bovenliggende? (melding|zaak)|gerelateerde melding|hoofdzaak|deelmelding van|parent signal id)$/,
  ),
  word('source', 1, /^(bron ?systeem|bron|source|herkomst|registrerende instantie)$/),
  word('severity', 0.9, /^(urgentie|urgency|prioriteit|priority|spoed|ernst|urgent)$/),
  word('year', 0.9, /^(jaar|year|yr)$/),
  word('monthOfYear', 0.9, /^(maand|month|maand ?(nr|nummer|naam)|mm)$/),
  word('weekOfYear', 0.9, /^(week|week ?(nr|nummer)|kalenderweek)$/),
  word('dayOfMonth', 0.9, /^(dag|day|dagnummer|dd)$/),
  word('hour', 0.9, /^(uur|hour|hr|hh)$/),
  word('minute', 0.9, /^(minuut|minute|min|minuten)$/),
];

/** Words in the headers that belong to one source. */
export const SOURCE_WORDS: Readonly<Record<'politie' | 'melding', RegExp>> = {
  politie:
    /\b(pleeg\w*|begin pleeg\w*|aangifte\w*|kennisname\w*|bronregistratie|incidentsoort|aanhoudingen|verdachten|opgehelderd|crime|offen[cs]e|cmplnt|hundred block|delict|maatschappelijke klasse)\b/,
  melding: /\b(melding\w*|melder\w*|melddatum|signaal\w*|overlast\w*|klacht\w*|subcategorie|main slug|sub slug)\b/,
};
