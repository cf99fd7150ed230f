/** Instructions of the workbook template: one sentence for each sheet and column. */
export const template = {} as const;
