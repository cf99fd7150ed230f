/** A year (`2023`), a month (`2023-10`) or a day (`2023-10-27`), in ISO form. */
export type PartialDate = string;
