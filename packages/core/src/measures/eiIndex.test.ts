import { compareWithOracles } from './oracles.ts';
import { eiIndexMeasures } from './eiIndex.ts';

compareWithOracles(eiIndexMeasures);
