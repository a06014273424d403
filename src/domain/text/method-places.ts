import { COURSE_WORDS } from './course-words.ts';
import { count, plural } from './format.ts';
import type { MethodPart, MethodSettings } from './method-part.ts';

export const states: MethodPart = {
  key: 'toestand',
  title: 'Nieuw, groeiend, aanhoudend, krimpend, uitgedoofd',
  answers: 'Hoe een hotspot zich verhoudt tot de periode ervoor, die even lang is.',
  not: 'Het zegt niet of een maatregel heeft gewerkt. Een plek die hoog was, daalt vaak ook vanzelf.',
  how: [
    'Twee hotspots zijn dezelfde als minstens een vijfde van hun incidenten in gedeelde cellen ligt.',
    'Nieuw: er was geen hotspot waar deze op lijkt. Uitgedoofd: er is er nu geen meer.',
    'Groeiend of krimpend: het verschil tussen de twee aantallen is groter dan bij toeval past (exacte toets, kans kleiner dan 5%). Anders: aanhoudend.',
  ],
  assumes: ['In beide perioden is op dezelfde manier gemeld en geregistreerd.'],
  now: [],
};

const courseLines = Object.values(COURSE_WORDS).map(({ word, means }) => `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${means}`);

/** The course of a hotspot over two years. */
export const course = ({ monthsBack = null }: MethodSettings): MethodPart => ({
  key: 'loop',
  title: 'Loop over twee jaar',
  answers: 'Hoe vaak een plek in de laatste 24 maanden opviel, en of het aantal daar stijgt of daalt.',
  not: 'Het voorspelt niet wat de plek volgende maand doet. “Voor het eerst” gaat over deze 24 maanden: wat ervoor gebeurde, telt niet mee.',
  how: [
    'Elke maand wordt beoordeeld met wat toen bekend was: alleen de maanden ervoor zeggen wat gewoon is.',
    'Een plek viel op in een maand als er een hotspot van een van haar soorten in haar cellen lag.',
    ...courseLines,
    'Levensloop: hotspots van twee maanden zijn dezelfde als minstens een vijfde van hun incidenten in cellen van beide ligt. Na hooguit twee stille maanden houdt een hotspot zijn naam. Splitsen, samengaan en uitdoven staan erbij.',
    'Stijgt of daalt het aantal? Dat zegt de toets van Mann en Kendall op de aantallen per maand, met een kans kleiner dan 5% als grens.',
  ],
  assumes: [
    'De cellen van nu zijn ook de plek van toen. Schoof de hotspot een straat op, dan lijkt hij nieuw.',
    'Maanden zonder genoeg geschiedenis ervoor doen niet mee.',
  ],
  now: [monthsBack === null ? 'Nog niet berekend.' : `Teruggekeken over ${plural(monthsBack, 'maand', 'maanden')}.`],
});

/** Found again on other grids. */
export const stability = ({ grids = null }: MethodSettings): MethodPart => ({
  key: 'stabiel',
  title: 'Stabiel op andere rasters',
  answers: 'Of een hotspot ook wordt gevonden als de cellen anders liggen.',
  not: 'Stabiel betekent niet dat er echt iets aan de hand is. Het betekent dat de uitkomst niet afhangt van waar de cellen toevallig liggen.',
  how: [
    'Dezelfde incidenten worden gelegd op 20 rasters die een deel van een cel zijn verschoven, en op het raster met grotere en dat met kleinere cellen.',
    'Een hotspot is teruggevonden als een hotspot van dezelfde soort voor minstens de helft dezelfde incidenten bevat.',
    'Vanaf driekwart van de rasters heet een hotspot stabiel.',
  ],
  assumes: ['De locaties zijn precies. Staan alle incidenten van een straat op één punt, dan is ook dat punt stabiel.'],
  now: [grids === null ? 'Nog niet geprobeerd.' : `Geprobeerd op ${count(grids)} rasters.`],
});

export const twoSources: MethodPart = {
  key: 'bronnen',
  title: 'Twee bronnen naast elkaar',
  answers: 'Of een plek opvalt bij het melddesk, bij de politie of bij beide.',
  not: 'Twee bronnen zijn geen dubbel bewijs: één voorval kan in beide staan. En één bron is geen tegenbewijs: wie niet meldt, staat in geen van beide.',
  how: [
    'Elke bron wordt apart getoetst met Ongewoon, met een eigen correctie.',
    'Bij de plek staat per bron hoeveel er is geteld, hoeveel was te verwachten en of zij alleen opvalt.',
  ],
  assumes: ['De soorten van de twee bronnen gaan over dezelfde overlast en criminaliteit. Dat klopt maar voor een deel.'],
  now: [],
};

export const reporters: MethodPart = {
  key: 'melders',
  title: 'Meldingen, melders en problemen',
  answers:
    'Hoeveel verschillende melders en problemen er achter een aantal meldingen zitten, en of de plek zonder de grootste melder even hoog staat.',
  not: 'Eén melder met veel meldingen heeft niet minder gelijk. Brandpunt weet niet wie het is en zegt niets over de melder.',
  how: [
    'Een melder is herkend aan een sleutelcode die op dit apparaat blijft.',
    'Problemen: meldingen van dezelfde soort die hooguit 50 meter en 24 uur uit elkaar liggen, zijn één probleem; een keten van zulke meldingen ook. Meldingen van één melder over dezelfde plek en soort zijn één probleem, hoeveel tijd er ook tussen zit. Wat het bestand zelf als dubbel koppelt, ook. Een registratie van de politie is altijd een eigen geval.',
    'Deed één melder minstens een kwart (en minstens 3), dan wordt de hele maand opnieuw getoetst zonder alles wat die melder deed. Daarna staat erbij of de plek dan nog opvalt.',
    'De lijst kan worden gerangschikt zonder de grootste melder van elke plek. De kans en de cellen blijven dan die van alle meldingen.',
  ],
  assumes: ['Het bestand geeft dezelfde melder steeds dezelfde code. Zonder kolom voor melders is hier niets te zeggen.'],
  now: [],
};

export const otherWays: MethodPart = {
  key: 'andere-methoden',
  title: 'Wat andere methoden zeggen',
  answers:
    'Of een hotspot ook door een eenvoudige hotspotkaart, door gemiddelde plus 2 standaarddeviaties en door de scan van Kulldorff zou zijn aangewezen.',
  not: 'Het is geen stemming: dat drie methoden een plek aanwijzen, maakt hem niet drie keer zo zeker. Zij gebruiken dezelfde incidenten.',
  how: [
    'De gewone hotspotkaart (Gi* met de kans van de normale verdeling en Benjamini-Hochberg) kijkt alleen waar het druk is. Zij tekent daarom vooral het centrum.',
    'Gemiddelde plus 2 standaarddeviaties vergelijkt elke cel met haar eigen maanden, zonder correctie. In een stad van 850 cellen wijst dat bij toeval al tientallen cellen aan.',
    'De scan zoekt rond elke cel in ringen tot 4 stappen naar het gebied waar het aantal het minst past bij de verwachting van Ongewoon, en vergelijkt dat met 199 keer opnieuw verdelen.',
  ],
  assumes: ['De scan neemt de verwachting als zeker en incidenten als los van elkaar. Dubbele meldingen geven daarom te snel een gebied.'],
  now: [],
};

export const withoutHistory: MethodPart = {
  key: 'zonder-geschiedenis',
  title: 'Ophopingen zonder geschiedenis',
  answers:
    'Of een plek in bepaalde weken drukker was dan die plek en die weken elk op zich doen verwachten. Bedoeld voor als er nog geen 6 maanden geladen zijn.',
  not: 'Het zegt niet wat op die plek gewoon is, en ziet geen plek die al die tijd even druk was. Ook een stijging in de hele stad valt weg.',
  how: [
    'Scan van Kulldorff in plaats en tijd: alle gebieden tot 4 ringen rond een cel, alle vensters van 1 tot 6 weken (hooguit de helft van de tijd).',
    'Verwacht: het aantal van het gebied keer het aantal van de weken, gedeeld door het totaal. De kans komt uit 499 keer schudden van de weken over de plekken, met een vast startgetal.',
    'Meldingen die het bestand als dubbel koppelt, tellen één keer.',
    'Gemeten op 200 nagemaakte reeksen zonder ophoping: in 3,5 van de 100 werd er toch een gevonden (toegestaan is 5).',
  ],
  assumes: [
    'Incidenten staan los van elkaar. Is één op de tien dubbel gemeld zonder dat het bestand dat zegt, dan geeft 14 van de 100 rustige perioden toch een ophoping.',
  ],
  now: [],
};
