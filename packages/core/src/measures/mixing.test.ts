import { compareWithOracles } from './oracles.ts';
import { mixingMeasures } from './mixing.ts';

compareWithOracles(mixingMeasures);
