/** x */
export const measures = {} as const;
