/** What the command says: descriptions, wrong usage, headings. */
export const command = {} as const;
