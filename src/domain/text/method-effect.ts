import type { MethodPart } from './method-part.ts';

/** Effect and displacement of what was done. */
export const effect: MethodPart = {
  key: 'effect',
  title: 'Effect en verplaatsing',
  answers:
    'Of het op een plek na een begindatum anders ging dan op vergelijkbare plekken, hoeveel dat scheelt, en of het in de buurt juist meer werd.',
  not: 'Het zegt niet waardoor het veranderde. Andere oorzaken in dezelfde maanden tellen mee. “Niet aangetoond” betekent niet dat er geen effect was: er staat bij welke daling nog mogelijk is.',
  how: [
    'Voor en na: hoogstens twaalf hele maanden voor en na het begin. Een maand waarin het halverwege begon, telt bij geen van beide.',
    'De maand waardoor een plek opviel, telt niet bij voor. Een plek die is gekozen omdat ze hoog was, zakt ook vanzelf.',
    'De vergelijking: plekken van dezelfde grootte die in andere maanden het meest op deze plek leken, tot ze samen vier keer zo veel meldingen hebben. Je kunt plekken weglaten of zelf een buurt kiezen.',
    'Het verschil: het aantal na, min wat er was geweest als het hier was gegaan als in de vergelijking (WDD, Wheeler en Ratcliffe 2018).',
    'De marge hoort bij 90 van de 100 gevallen. De formule van het artikel neemt aan dat meldingen los van elkaar komen. Aantallen op een plek schommelen meer. Daarom is de marge breder gemaakt: zo veel als deze plek van maand tot maand schommelt, of zo veel als andere plekken in dezelfde maanden vanzelf veranderden, wat het meest is. Ligt de plek hoger dan die andere, dan telt dat zwaarder. Alleen die bredere marge telt voor het oordeel.',
    'Verplaatsing: dezelfde meting in een rand van ongeveer 600 meter, vergeleken met de rest van de stad. De WDQ staat erbij, alleen als het hier daalde.',
    'Vooraf: de kleinste daling die bij deze aantallen in 8 van de 10 gevallen te zien is.',
    'Gemeten op nagemaakte steden waarin niets werd gedaan, op plekken die de app zelf aanwees: de brede marge zag in 0 tot 7 van de 100 gevallen toch een verschil (100 plekken voor elk van acht soorten; toegestaan is 10 van de 100). De marge van het artikel zag dat in 9 tot 40 van de 100 gevallen.',
  ],
  assumes: [
    'Zonder actie was het hier gegaan als op de vergelijkbare plekken, in verhouding.',
    'Voor en na is op dezelfde manier gemeld. Vraagt een actie om meer te melden, dan lijkt het effect kleiner.',
    'Een proef of dossier met minder dan tien meldingen of drie maanden aan een kant krijgt geen oordeel.',
  ],
  now: [],
};
