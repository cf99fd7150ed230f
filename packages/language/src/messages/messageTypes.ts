import type { en } from './en.ts';

/** The id of every message: the keys of the English ones. */
export type MessageId = keyof typeof en;

/** All messages of a language: exactly the English keys, plain text in ICU message syntax. */
export type Messages = Readonly<Record<MessageId, string>>;

/** What may stand in a message: text, a number (`{n, number}` or a plural), or a list of names, joined by "and". */
export type MessageParameter = string | number | boolean | readonly string[];

/** `{file}` and `{count, plural, …}` name a parameter; `{# rows}` inside a plural does not. */
type NameOnly<Text extends string> = Text extends '' | `${string}${' ' | '{'}${string}` | `#${string}`
  ? never
  : Text;
type UpTo<Text extends string, End extends string> = Text extends `${infer Start}${End}${string}`
  ? Start
  : Text;
type ParameterNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameOnly<UpTo<UpTo<Rest, '}'>, ','>> | ParameterNames<Rest>
  : never;

/** The parameters of a message, read from its English text. */
export type ParametersOf<Id extends MessageId> = {
  readonly [Name in ParameterNames<(typeof en)[Id]>]: MessageParameter;
};

/** No second argument for a message without parameters. */
export type ParameterArguments<Id extends MessageId> = [ParameterNames<(typeof en)[Id]>] extends [never]
  ? []
  : [parameters: ParametersOf<Id>];
