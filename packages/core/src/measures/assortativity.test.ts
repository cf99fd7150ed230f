import { compareWithOracles } from './oracles.ts';
import { assortativityMeasures } from './assortativity.ts';
compareWithOracles(assortativityMeasures);
