import type { Gap } from '@partnermap/core';

/** Whether a gap is one between partners that was judged: blanks in the data are told apart from it. */
export const standsOut = ({ judged, kind }: Gap): boolean => judged && kind !== 'data';
