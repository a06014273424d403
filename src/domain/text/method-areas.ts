import type { MethodPart } from './method-part.ts';

/** The page of a buurt or wijk, and all buurten beside each other. */
export const areas: MethodPart = {
  key: 'areas',
  title: 'Gebied: een buurt naast de stad',
  answers:
    'Hoeveel er in een buurt of wijk is geteld per 1.000 inwoners, of dat hoger of lager is dan in de stad, en wat anderen over de buurt meten.',
  not: 'Het zegt niet waardoor een cijfer hoog is. In het centrum komen veel mensen die er niet wonen: daar zegt een cijfer per inwoner weinig. Over personen zegt het niets.',
  how: [
    'Per 1.000 inwoners in 12 maanden. Een cijfer van een kleine buurt schommelt sterk; daarom is het naar dat van de stad toe getrokken (empirische Bayes, Marshall 1991, gelijk aan EBest van het R-pakket spdep). Hoeveel, volgt uit hoe sterk buurten verschillen.',
    'Van–tot is het deel waarin het cijfer met 95 van 100 zekerheid ligt (gammaverdeling). ‘Hoger’ en ‘lager’: het cijfer van de stad ligt daarbuiten. Er is niet gecorrigeerd voor het aantal thema’s: van 20 thema’s valt er door toeval ongeveer één buiten.',
    'Onder de 100 inwoners staat er geen cijfer per inwoner.',
    'Buurten die erop lijken zijn gekozen op het aantal inwoners en op inwoners per hectare, en op niets anders.',
    'Voor anderen dan het team staan aantallen onder de 5 er als <5 (in te stellen vanaf 3). Kan wat niet getoond wordt uit sommen van rijen, kolommen, maanden, jaren of wijken worden afgeleid, dan blijft er nog een aantal weg. Dat is precies uitgerekend (een aantal ligt vast als het in het netwerk van sommen in geen enkele kring kan schuiven), en op nagemaakte tabellen nageteld. Het geldt voor alles wat samen op één scherm of in één bestand staat: wie bestanden met bijna dezelfde keuze naast elkaar legt, kan meer afleiden.',
    'Ingelezen cijfers houden bron, licentie en datum. Kolommen over herkomst, nationaliteit of geloof worden niet overgenomen.',
  ],
  assumes: [
    'Het aantal inwoners is dat van de grenzen die in gebruik zijn, en geldt voor de hele periode.',
    'Wie de cijfers van een andere maand of ander filter ernaast legt, kan soms meer afleiden: de afscherming geldt per tabel.',
  ],
  now: [],
};

/** Where more effort against burglary is due. */
export const burglary: MethodPart = {
  key: 'burglary',
  title: 'Woninginbraak: waar meer inzet',
  answers:
    'In welke buurten het slachtofferschap bovengemiddeld is, zowel geregistreerd als zelf gerapporteerd, en bewoners minder dan gemiddeld preventieve maatregelen nemen.',
  not: 'Het voorspelt geen inbraken en zegt niets over wie inbreekt. Een buurt die niet op de lijst staat, is niet veilig verklaard.',
  how: [
    'Geregistreerd: inbraken per 1.000 inwoners per jaar in de drie kalenderjaren vóór de peiling, omdat één jaar per buurt maar enkele inbraken telt. Zelf gerapporteerd en preventie: de laatste peiling die is ingelezen.',
    'Gemiddeld is het gewone gemiddelde van de buurten met minstens 100 inwoners waarvan alle drie de cijfers bekend zijn; elke buurt telt even zwaar. Precies gemiddeld is niet boven en niet onder.',
  ],
  assumes: ['De cijfers van bewoners komen uit een steekproef; een verschil van enkele procentpunten met het gemiddelde kan toeval zijn.'],
  now: [],
};
