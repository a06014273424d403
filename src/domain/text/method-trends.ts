import type { MethodPart } from './method-part.ts';

/** Tables of years side by side, and whether a difference is chance. */
export const trends: MethodPart = {
  key: 'trends',
  title: 'Trends: jaren naast elkaar',
  answers:
    'Hoeveel er in dezelfde maanden van verschillende jaren is geteld, en of het verschil tussen de laatste twee groter is dan toeval.',
  not: 'Meer dan toeval betekent niet dat het veiliger of onveiliger is geworden, en niet waardoor. Vaker melden of anders registreren geeft ook een verschil.',
  how: [
    'Bij twee aantallen hoort een exacte toets: is de kans gelijk gebleven, dan verdeelt de som van beide jaren zich als kop en munt (conditioneel binomiaal, tweezijdig). Van 20 naar 26 past ruim bij toeval (p = 0,46), van 276 naar 227 net niet (p = 0,032).',
    '“Meer dan toeval” is p onder 0,05 voor die rij alleen. “Ruim meer dan toeval” is onder 0,05 na correctie voor alle rijen van de tabel (Benjamini-Hochberg). De voetregel zegt hoeveel rijen er door toeval alleen al zouden opvallen.',
    'Een jaar telt alleen mee als van alle maanden gegevens van die bron zijn geladen. De lopende maand telt niet mee. Meldingen en registraties worden nooit opgeteld.',
    'Per maand beoordeelt de verbeterde Farrington-methode (Noufaily e.a. 2013) of een maand te hoog is: dezelfde maanden van 3 tot 5 jaar ervoor, met trend, en eerdere uitschieters tellen minder. De verwachting is gelijk aan die van het R-pakket surveillance.',
    'De grens is de voorzichtige vorm: ze telt mee dat de verwachting zelf onzeker is. Gemeten op nagemaakte reeksen zonder uitschieter, 1.000 voor elk van negen soorten: met 3 of 4 jaren ervoor alarm in 0,0 tot 0,8 van de 100 maanden, met 5 jaren 0,0 tot 0,7 (toegestaan is 1). De gewone vorm komt tot 2,6.',
    'Een maand wordt alleen beoordeeld met minstens 5 incidenten in de laatste vier maanden.',
  ],
  assumes: [
    'Incidenten staan los van elkaar. Komen ze in reeksen, zodat aantallen anderhalf keer zo sterk schommelen (in variantie), dan noemt de toets van twee jaren niet 5 maar ongeveer 11 van de 100 gelijke jaren meer dan toeval.',
    'Maart 2020 tot en met februari 2022 zijn gewone maanden voor deze methode. In een verwachting uit die jaren zijn de grenzen daardoor wijd.',
  ],
  now: [],
};
