import type { MethodPart } from './method-part.ts';

/** The score that proposes where to inspect, and the lot that keeps it honest. */
export const inspections: MethodPart = {
  key: 'controles',
  title: 'Controles: score en loting',
  answers:
    'Welke opslagboxen, bedrijfspanden en panden in de binnenstad het team het eerst kan controleren, en of die keuze beter is dan toeval.',
  not: 'Een hoge score zegt niet dat er iets mis is, en niets over wie er zit. In de boxen die tot nu toe zijn bekeken, was in 1 tot 2 van de 100 iets te vinden.',
  how: [
    'De score is een optelsum van negen onderdelen: meldingen, drugs, inbraak en voertuigdiefstal, ongewoon drukke cellen, drukte in de nacht, signalen van de LWO, eerdere vondsten, tijd sinds de laatste controle en branche. Bij elke plek staan alle punten, in balken en in woorden.',
    'Wat dichtbij is telt zwaarder: het gewicht neemt af met de afstand. De eerste signalen tellen het meest, en geen onderdeel geeft meer dan zijn hoogste aantal punten.',
    'De gewichten zijn gekozen op grond van het plan, niet berekend. Ze staan op het scherm, hebben versies, en elk plan onthoudt de zijne.',
    'Minstens 10% van de eenheden, gewoonlijk 20%, komt uit een loting onder alles wat mee mag doen. Het nummer van de loting wordt bewaard. De rest gaat op score.',
    'De dagen worden zo gelegd dat routes kort zijn (ruin-and-recreate). Gemeten op vijf nagemaakte lijsten van 1.400 plekken: hooguit 2,4% langer dan een traag programma dat niets met het eerste deelt.',
    'Of de score werkt: de vondsten per bekeken eenheid door score gedeeld door die door loting, elk plan met zichzelf vergeleken, met een exact bereik (voorwaardelijke binomiale toets per plan, opgeteld). Liggen vondsten bij elkaar in één complex, dan wordt het bereik wijder.',
    'Gemeten op 50 nagemaakte steden: waar vondsten samengaan met wat bekend is, ligt het bereik boven 1; waar ze overal kunnen liggen, valt 1 erbinnen. Losse steden: in 49 van de 50 valt 1 erbinnen.',
    'Brandpunt stelt alleen andere gewichten voor als ten minste 10 vondsten dat dragen (uitwisseltoets binnen plan, gecorrigeerd voor negen onderdelen).',
  ],
  assumes: [
    'Zorg, woonoverlast en overlast van mensen zonder huis tellen niet mee: die zeggen te veel over wie er woont of slaapt. Eigenaren, huurders en herkomst worden geweigerd bij het inlezen.',
    'Wie vaak controleert op dezelfde plekken, vindt daar ook vaker iets. De loting maakt dat zichtbaar; ruil gelote plekken daarom zo weinig mogelijk.',
    'Afstanden zijn hemelsbreed, maal 1,3, bij 25 kilometer per uur. Bruggen tellen niet mee.',
    'De score is een voorstel. Een mens maakt het plan, kan elke plek ruilen met een reden, en neemt elk besluit over een controle of sanctie.',
  ],
  now: [],
};

/** Text for the Algoritmeregister: the fields that the standard of the register asks for. */
export const INSPECTION_REGISTER: readonly (readonly [field: string, text: string])[] = [
  ['Naam', 'Score en loting voor controles van opslagboxen en bedrijfspanden (Brandpunt)'],
  ['Status', 'Invullen door de gemeente'],
  [
    'Doel',
    'Een voorstel voor welke plekken het Actieteam Ondermijning het eerst controleert, en eerlijk meten of dat voorstel beter is dan toeval.',
  ],
  ['Impact', 'Een plek met een hoge score wordt eerder gecontroleerd. Er volgt nooit vanzelf een besluit of een sanctie.'],
  [
    'Gegevens',
    'Plaats, soort, branche en aantal eenheden van locaties; aantallen meldingen en registraties in de buurt; signalen van de LWO over plekken; uitslagen van eerdere controles. Geen persoonsgegevens, geen gegevens over eigenaren of huurders.',
  ],
  [
    'Werking',
    'Een optelsom van negen onderdelen met zichtbare gewichten. Ten minste 10% van de controles wordt geloot. Geen zelflerend model: gewichten veranderen alleen als een mens een nieuwe versie maakt.',
  ],
  [
    'Menselijke tussenkomst',
    'Een medewerker maakt het plan, kan elke plek ruilen met een reden, en beslist over elke controle en elk vervolg.',
  ],
  [
    'Risicobeheersing',
    'De loting laat zien of de score iets waard is. Zorg, woonoverlast en overlast van mensen zonder huis tellen niet mee. Elke score is uitgelegd per onderdeel; versies en lotnummers blijven bewaard.',
  ],
  ['Bronnen', 'Lijst met locaties van de gemeente, meldingen van de gemeente, registraties van de politie, register van de LWO.'],
  ['Wettelijke basis', 'Invullen door de gemeente'],
];
