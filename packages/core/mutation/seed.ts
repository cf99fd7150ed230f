import * as fc from 'fast-check';

// One seed for the examples that fast-check draws: else a mutant would survive one run and not the next.
fc.configureGlobal({ seed: 1 });
