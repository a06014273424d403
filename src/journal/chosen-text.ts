import { JOURNAL_TEXT } from '../domain/text/journal.ts';
import type { Desk } from './desk.ts';
import { shelvesOf } from './document.ts';
import { sha256 } from './sha256.ts';

/** Large things that the user loaded: a text beside the document, under its digest, which the document holds. */
export type ChosenText = 'boundaries' | 'postcodes';
const ALL: readonly ChosenText[] = ['boundaries', 'postcodes'];

const digestOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
const choicesOf = (desk: Desk) => shelvesOf(desk.document).choices;

/** The text as it was chosen; what was chosen and is not there any more is damage. */
export async function readChosen(desk: Desk, name: ChosenText): Promise<string | null> {
  const chosen = choicesOf(desk).get(name);
  if (!chosen) return null;
  const text = await desk.log.readText(chosen);
  if (text !== null && (await digestOf(text)) === chosen) return text;
  // Another tab chose anew while this one was reading.
  if (choicesOf(desk).get(name) !== chosen) return readChosen(desk, name);
  desk.health = { kind: 'damaged', issue: JOURNAL_TEXT.damaged };
  return null;
}

/** The text first, then the choice that points to it; `about` is a short text that is at hand without reading it. */
export async function writeChosen(desk: Desk, name: ChosenText, text: string | null, about: string | null = null): Promise<void> {
  const before = choicesOf(desk).get(name);
  const chosen = text === null ? null : await digestOf(text);
  if (text !== null && chosen !== null) await desk.log.writeText(chosen, text);
  desk.document.transact(() => {
    const choices = choicesOf(desk);
    if (about === null) choices.delete(aboutKey(name));
    else choices.set(aboutKey(name), about);
    if (chosen === null) choices.delete(name);
    else choices.set(name, chosen);
  });
  await desk.saver.flushed();
  if (before && before !== chosen) await desk.log.writeText(before, null);
}

const aboutKey = (name: ChosenText): string => `${name}About`;

export const chosenAbout = (desk: Desk, name: ChosenText): string | null =>
  choicesOf(desk).has(name) ? (choicesOf(desk).get(aboutKey(name)) ?? null) : null;

/** Lets go of choices whose text is lost. */
export async function dropLost(desk: Desk): Promise<void> {
  for (const name of ALL) {
    if (choicesOf(desk).has(name) && (await readChosen(desk, name)) === null) choicesOf(desk).delete(name);
  }
}
