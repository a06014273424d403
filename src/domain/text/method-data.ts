import type { MethodPart } from './method-part.ts';

export const dataChange: MethodPart = {
  key: 'gegevens-veranderd',
  title: 'Alarm: de gegevens zelf zijn veranderd',
  answers:
    'Of er in deze periode anders is geregistreerd dan in de 12 maanden ervoor. Dit staat boven de lijst, want het gaat voor elke hotspot.',
  not: 'Geen alarm betekent niet dat er niets is veranderd. Een soort met een klein aandeel kan veranderen zonder dat het opvalt.',
  how: [
    'Per bron wordt gekeken naar het aandeel van elke soort, het aandeel zonder locatie en het aandeel dat laat is geregistreerd.',
    'De maanden ervoor zeggen hoeveel zo’n aandeel uit zichzelf verandert. Een alarm komt er als de verandering daar niet bij past (kans kleiner dan 1%, gecorrigeerd voor alle vergelijkingen) en minstens 2 procentpunt is.',
    'Gemeten op nagemaakte maanden waarin niets veranderde, 200 voor elk van drie soorten: in 0 tot 1 van de 100 kwam er toch een alarm (toegestaan is 1).',
  ],
  assumes: [
    'Een echte verandering op straat gaat niet zo plotseling en niet in de hele stad tegelijk. Doet zij dat wel, dan komt er ook een alarm.',
  ],
  now: [],
};

export const signalValue: MethodPart = {
  key: 'waarde',
  title: 'Hoe goed waren de signalen',
  answers: 'Welk deel van de incidenten van een maand lag in de cellen die de maand ervoor opvielen.',
  not: 'Een signaal is geen voorspelling van een misdrijf en zegt niets over personen. Een hoog getal zegt ook niet dat ingrijpen helpt.',
  how: [
    'Aandeel gevonden (hit rate): incidenten in de cellen die opvielen, gedeeld door alle incidenten.',
    'Keer toeval (PAI): het aandeel gevonden, gedeeld door het aandeel van het gebied. 1 is wat willekeurige cellen halen.',
    'Deel van het best haalbare (PEI): gedeeld door wat de beste keuze van evenveel cellen had gehaald, achteraf gezien.',
    'Ernaast staan evenveel drukste cellen tot dan toe. Die vangen meestal meer, want daar is het altijd druk.',
  ],
  assumes: [
    'Elke maand is beoordeeld met wat toen bekend was. Zijn bestanden later aangevuld, dan wist men toen minder dan nu.',
    'Is er op een signaal ingegrepen en hielp dat, dan lijkt het signaal slechter dan het was.',
  ],
  now: [],
};
