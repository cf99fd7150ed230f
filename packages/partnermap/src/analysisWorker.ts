// What workers run: each export takes one task and gives its part of the result.
export { runBetweennessTask as betweenness, runUncertaintyTask as uncertainty } from '@partnermap/core';
