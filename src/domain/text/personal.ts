import type { Issue } from '../issue.ts';
import type { PersonalFind, PersonalSign } from '../personal/personal-in-text.ts';
import { list } from './format.ts';

const SIGNS: Record<PersonalSign, string> = {
  bsn: 'een burgerservicenummer',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  plate: 'een kenteken',
  iban: 'een rekeningnummer',
  address: 'een adres met huisnummer',
};

/** Words about personal data in what people write. */
export const PERSONAL_TEXT = {
  refused: (found: readonly PersonalFind[]): Issue => ({
    code: 'work.personal',
    what: `In de tekst staat ${list([...new Set(found.map(({ kind }) => SIGNS[kind]))])}: ${list([...new Set(found.map(({ text }) => `“${text}”`))])}.`,
    safe: 'Er is niets bewaard. Je tekst staat er nog.',
    todo: 'Haal het weg. Schrijf over de plek en het gedrag, nooit over een persoon.',
  }),
} as const;
