/** A message was asked for that does not exist: a mistake of the caller, never of the data. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  constructor(readonly messageId: string) {
    super(`There is no message "${messageId}".`);
  }
}

/** A text was given as a date that is no year, month or day in ISO form. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';
  constructor(readonly text: string) {
    super(`"${text}" is not a date such as 2023, 2023-10 or 2023-10-27.`);
  }
}
