import type { InspectionSite } from '../../domain/inspection/site.ts';

/** What a site is called: its name and number, `Garageboxen Limmel (G0042)`. */
export const siteName = ({ id, name }: Pick<InspectionSite, 'id' | 'name'>): string => (name === '' ? id : `${name} (${id})`);
