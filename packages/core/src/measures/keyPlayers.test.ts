import { compareWithOracles } from './oracles.ts';
import { keyPlayerMeasures } from './keyPlayerMeasures.ts';

compareWithOracles(keyPlayerMeasures);
