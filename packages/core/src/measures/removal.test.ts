import { compareWithOracles } from './oracles.ts';
import { removalMeasures } from './removal.ts';

compareWithOracles(removalMeasures);
