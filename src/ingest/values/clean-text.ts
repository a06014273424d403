/** Spaces that are no ordinary space, and signs that are not seen: copied from web pages and Word, or marks of direction. */
const ODD_SPACES = /[\u00a0\u2007\u2009\u202f]/g;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ODD = /[\u00a0\u2007\u2009\u202f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** The text of a date, a time or a coordinate without signs that mean nothing there. Names and numbers of incidents are never cleaned. */
export const cleanText = (text: string): string =>
  ODD.test(text) ? text.replace(UNSEEN, '').replace(ODD_SPACES, ' ').trim() : text.trim();
