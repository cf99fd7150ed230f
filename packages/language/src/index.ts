// Every sentence a person reads. `loadLanguage` (also at `@partnermap/language/load`) brings one language,
// `language` has all three at once.
export { isLanguageCode, languageCodes } from './codes.ts';
export { language } from './allLanguages.ts';
export { loadLanguage } from './loadLanguage.ts';
export { reviewStatus } from './reviewStatus.ts';
export { InvalidDateError, UnknownMessageError } from './languageError.ts';

export type { LanguageCode } from './codes.ts';
export type { IssueText, Language } from './language.ts';
export type { Named } from './nameIn.ts';
export type { Conjunction, NumberOptions } from './formatting/locale.ts';
export type { MessageId, MessageParameter, Messages, ParametersOf } from './messages/messageTypes.ts';
export type { ReviewStatus } from './reviewStatus.ts';
