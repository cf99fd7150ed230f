/** The sheet of the template that explains the others: written by `template`, skipped by the readers. */
export const instructionsSheet = 'instructions';
