import { compareWithOracles } from './oracles.ts';
import { structuralHoleMeasures } from './structuralHoles.ts';
compareWithOracles(structuralHoleMeasures);
