/** The words of the project: `glossary.<term>` and its definition. */
export const glossary = {} as const;
