import { describe, expect, it } from 'vitest';
import { inspected } from './fixtures/context.ts';

const kindOf = async (text: string) => (await inspected(text)).looksLike;

describe('what a table that is no table of incidents seems to be', () => {
  it.each<[string | null, string, string]>([
    ['postcodes', 'a table of postcodes', 'postcode;x;y\n6211AL;176428;317671\n6211AM;176500;317700\n6211AN;176600;317800\n'],
    ['postcodes', 'the same in degrees', 'pc6,lat,lon\n6211AL,50.848,5.691\n6211AM,50.849,5.692\n6211AN,50.850,5.693\n'],
    [
      'sites',
      'a list of sites',
      'Nummer;Soort;Complex;Terrein;Aantal eenheden;Branche;X;Y;Laatste controle\nG1;Opslag;Boxen;;29;Opslag;177508;314145;15-08-2024\nG2;Opslag;Boxen;;4;Opslag;178321;319664;\n',
    ],
    [
      'signals',
      'a register of signals',
      'Nummer;Soort signaal;Datum;Buurt;Doorgezet naar\n1;hennep;13-03-2024;Binnenstad;Politie\n2;drugs;14-03-2024;Binnenstad;ATOM\n3;witwassen;15-03-2024;Binnenstad;\n',
    ],
    ['dates', 'a list of events', 'evenement;van;tot en met;plek\nRieu;03-07-2026;05-07-2026;Vrijthof\nCarnaval;14-02-2026;17-02-2026;\n'],
    [
      null,
      'reports with a category and a postcode',
      'nummer;datum;categorie;postcode\n1;13-07-2024 10:00;Jeugdoverlast;6211AL\n2;14-07-2024 10:00;Jeugdoverlast;6211AM\n',
    ],
    [
      null,
      'crimes with begin and end',
      'nummer;delict;begin;eind;x;y\n1;Straatroof;13-07-2024 10:00;13-07-2024 11:00;176428;317671\n2;Straatroof;14-07-2024 10:00;14-07-2024 11:00;176428;317671\n',
    ],
    [
      null,
      'reports with what was done with them',
      'nummer;datum;categorie;buurt;afloop\n1;13-07-2024;Jeugdoverlast;Binnenstad;Politie\n2;14-07-2024;Jeugdoverlast;Binnenstad;THOR\n',
    ],
  ])('%s: %s', async (kind, _what, text) => expect(await kindOf(text)).toBe(kind));
});
