import { compareWithOracles } from './oracles.ts';
import { brokerageMeasures } from './brokerageMeasures.ts';

compareWithOracles(brokerageMeasures);
