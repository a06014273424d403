const CLOCK = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit' });

/** `9.41` of an ISO moment, in the time of this computer. */
export const clockTime = (iso: string): string => CLOCK.format(new Date(iso)).replace(':', '.');
