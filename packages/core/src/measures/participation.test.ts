import { compareWithOracles } from './oracles.ts';
import { participationMeasures } from './participation.ts';

compareWithOracles(participationMeasures);
