export { buildNetwork, detectGroups } from '@partnermap/core';
export { readDataFrom } from './data/readDataFrom.ts';
