/**
 * lcm(1 … 20): sums of 1/d are kept in this unit, so that they are whole up to 20 steps: equal nodes get equal values, no
 * rank hangs on rounding, and the order of adding up does not matter.
 */
export const closenessUnit = 232_792_560;
/** Up to here closenessUnit/d is whole. */
export const exactSteps = 20;
