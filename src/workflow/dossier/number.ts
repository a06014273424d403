import type { DossierKind } from '../../domain/work/dossier-facts.ts';

/** Digits and capitals that nobody mixes up when read aloud or copied by hand. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const LENGTH = 4;

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The number people use for a dossier: `D-2026-K7QF`, of woonoverlast `W-2026-K7QF`. Made from its id, not counted, so that
 * every device gives the same number and none changes when files are merged. Two of a thousand dossiers in one year share
 * one with a chance of less than one half.
 */
export function dossierNumber(id: string, type: DossierKind, openedAt: string): string {
  let rest = hash(id);
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code += SIGNS[rest % SIGNS.length];
    rest = Math.floor(rest / SIGNS.length);
  }
  return `${type === 'woonoverlast' ? 'W' : 'D'}-${openedAt.slice(0, 4)}-${code}`;
}
