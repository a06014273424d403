import { REPEAT_MOST, REPEAT_MOST_PAIRS } from '../near-repeats.ts';
import { count, plural } from './format.ts';
import type { MethodPart, MethodSettings } from './method-part.ts';

export const hottimes: MethodPart = {
  key: 'hottimes',
  title: 'Hottimes: wanneer het zich ophoopt',
  answers: 'In welke dagen en uren van de week er meer gebeurt dan te verwachten is.',
  not: 'Geen piekmoment betekent niet dat elk uur gelijk is; het verschil kan te klein zijn om te zien.',
  how: [
    'Is alleen bekend tussen welke tijden iets gebeurde, dan telt het incident verdeeld over die uren mee (aoristisch).',
    'Brandpunt doorzoekt alle blokken van 1 tot 7 dagen en 1 tot 23 uur. Voor een hotspot of gebied is de vergelijking het weekritme van dezelfde soorten in de hele stad; voor de stad zelf een vlakke week.',
    'De kans komt uit 999 nagespeelde weken met een vast startgetal, zodat dezelfde gegevens altijd dezelfde uitkomst geven. Het zoeken in zoveel blokken is daarin meegeteld.',
    'Er zijn minstens 10 incidenten met een bekend uur nodig. Zijn er in de periode te weinig, dan zoekt Brandpunt in 12 maanden en zegt dat erbij.',
    'Gemeten op nagemaakte weken zonder piek, 200 voor elk van tien soorten: in 2 tot 8 van de 100 werd toch een piek gevonden (toegestaan is 5; voor geen van de tien is aangetoond dat het meer is).',
  ],
  assumes: [
    'Incidenten staan los van elkaar: twintig telefoontjes over één feest maken een piek.',
    'Het gevonden blok is het beste van heel veel blokken. De “keer verwacht” valt daardoor vaak wat hoog uit.',
  ],
  now: [],
};

export const months: MethodPart = {
  key: 'maanden',
  title: 'Maanden van het jaar',
  answers: 'Of een gebied in bepaalde maanden drukker is dan de rest van de stad, of de stad drukker dan in een vlak jaar.',
  not: 'Met één jaar aan gegevens is een drukke maand nog geen vast patroon.',
  how: [
    'Elke maand wordt exact getoetst en de uitkomsten worden gecorrigeerd voor twaalf maanden (Holm).',
    'Verschillen de jaren onderling veel, dan telt een maand minder zwaar; ook dat dit verschil zelf maar een schatting is, telt mee.',
    'Bij een hotspot tellen de maanden waarin hij opviel niet mee: een uitbraak is nog geen jaarritme.',
    'Gemeten op nagemaakte plekken zonder drukke maand, 1.000 per soort: in 1 tot 6 van de 100 viel er toch een maand op (toegestaan is 5; voor geen van de zes soorten is aangetoond dat het meer is). Dat geldt ook waar de jaren onderling sterk verschillen.',
  ],
  assumes: ['De maanden zijn compleet geladen.'],
  now: [],
};

/** What events do, beside matched days. */
export const events = ({ ownDates = 0 }: MethodSettings): MethodPart => ({
  key: 'evenementen',
  title: 'Evenementen en eigen datums',
  answers: 'Of er op de dagen van een evenement meer gebeurt dan op gewone dagen.',
  not: 'Het zegt niet dat het evenement de oorzaak is. Op warme dagen en vrije dagen gebeurt ook zonder evenement meer.',
  how: [
    'De dagen van het evenement worden vergeleken met gewone dagen: dezelfde weekdag, hoogstens 4 weken eerder of later, in hetzelfde jaar en tot 3 jaar ervoor en erna. Feestdagen en andere evenementen zijn geen gewone dagen.',
    'Bij elk aantal staat tussen welke grenzen de verhouding ligt (95 van 100). Verschillen gewone dagen onderling veel, dan worden die grenzen wijder.',
    'Carnaval, Koningsdag, het Preuvenemint, de INKOM, feestdagen en de Donkere Dagen volgen uit een regel; andere datums voeg je zelf toe of laad je als tabel. Afgelaste jaren tellen niet mee.',
    'Heeft een evenement een plek, dan staat voor de hele stad ook erbij wat er binnen 400 meter van die plek gebeurt (of in de buurt met die naam).',
    'Eigen datums van meer dan een week, zoals schoolvakanties, blijven gewone dagen voor andere evenementen: anders is er in de zomer niets om mee te vergelijken.',
    'Gemeten op eigen datums waarop niets gebeurde, 200 voor elk van zes soorten: in 1 tot 3 van de 100 lagen de grenzen toch boven 1 (toegestaan is 2,5).',
  ],
  assumes: [
    'De dag is bekend. Een incident met een begin en een einde telt op de dag van het begin.',
    'Elk evenement is apart getoetst. Wie er twintig bekijkt, ziet er gemiddeld een halve die door toeval hoog lijkt.',
  ],
  now: [ownDates === 0 ? 'Geen eigen datums.' : `${plural(ownDates, 'eigen datum', 'eigen datums')}.`],
});

export const repeats: MethodPart = {
  key: 'herhaling',
  title: 'Herhaling dichtbij',
  answers: 'Of er na een incident vaker nog een gebeurt in de buurt, kort erna.',
  not: 'Het zegt niet dat het eerste incident het tweede veroorzaakt, en niet waar het volgende komt.',
  how: [
    'Elk paar incidenten wordt ingedeeld naar afstand (tot 10, 100, 200 en 400 meter) en tijd (tot 3, 7, 14 en 28 dagen); een grens hoort bij de kleinste groep.',
    'Verwacht is het gemiddelde als dezelfde dagen willekeurig over dezelfde plekken worden verdeeld (Knox). Een drukke plek of een drukke maand telt dus niet als herhaling.',
    'De kans komt uit 999 keer schudden met een vast startgetal (199 keer bij meer dan 20 miljoen paren). Elke cel van de tabel is apart getoetst.',
    `Er kunnen hooguit ${count(REPEAT_MOST)} incidenten mee, met ${count(REPEAT_MOST_PAIRS)} paren binnen 400 meter.`,
    'Gemeten op 200 nagemaakte reeksen zonder herhaling: in 3 van de 100 werd er toch een gezien (toegestaan is 5).',
  ],
  assumes: [
    'Plek en dag zijn precies. Is van een inbraak alleen een periode bekend, dan telt de eerste dag.',
    'Meer meldingen over één probleem zijn hier ook herhaling. Kies daarom liever registraties van één soort.',
  ],
  now: [],
};
