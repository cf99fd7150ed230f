import { platformLocale } from './platformLocale.ts';

/** Russian, with the country's own name for itself: CLDR writes «Киргизия», which partners do not use. */
export const russianLocale = platformLocale('ru', new Map([['KG', 'Кыргызстан']]));
