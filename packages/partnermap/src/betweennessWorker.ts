import { runBetweennessTask } from '@partnermap/core';

export default runBetweennessTask;
