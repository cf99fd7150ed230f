export type ContactKind = 'email' | 'telephone';

/** What looks like a telephone number to a pattern of digits, and is none. */
const date =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:[T ]+\d{1,2}:\d\d(?::\d\d)?)?(?!\d)/gu;
const url = /\b(?:https?:\/\/|www\.)\S+/giu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** International: a plus or the code of a neighbour, then the rest in any grouping. */
const international =
  /(?<![\p{L}\p{N}.,/-])(?:\+\s?\d|(?:996|998|992|993)[\s(-])(?:[\s().-]{0,2}\d){7,13}(?![\p{L}\p{N}])/u;
/** Local: ten digits after 0 (Kyrgyzstan) or eleven after 8 (Kazakhstan, Russia), in any grouping. */
const local =
  /(?<![\p{L}\p{N}.,/+-])(?:0\s?\(?[2-9](?:[\s().-]{0,2}\d){8}|8[\s-]?\(?[3-9](?:[\s().-]{0,2}\d){9})(?![\p{L}\p{N}])/u;
const labelled =
  /(?<!\p{L})(?:(?:tel|тел)[.:]*|(?:phone|telephone|mobile|whatsapp|моб|телефон)[.:]+)\s*\+?\d(?:[\s().-]{0,2}\d){4,13}/iu;

/** What kind of contact data a text holds; null for none. Addresses of web pages are not contact data. */
export function contactKind(text: string): ContactKind | null {
  const mayHoldEmail = text.includes('@');
  if (!mayHoldEmail && !/\d\D{0,3}\d\D{0,3}\d/.test(text)) return null;
  const rest = text.replace(url, ' ').replace(date, ' , ');
  if (mayHoldEmail && email.test(rest)) return 'email';
  return international.test(rest) || local.test(rest) || labelled.test(rest) ? 'telephone' : null;
}

const contactHeaders: readonly RegExp[] = [
  /(?:^|_)(?:e_?mail|phone|telephone|tel|mobile|whatsapp|telegram|fax)s?(?:_(?:address|number|no))?$/u,
  /^(?:(?:main|key|primary)_)?contacts?$|^(?:responsible_|key_)?persons?$|(?:^|_)(?:contact_person|focal_point|first_name|last_name|surname)s?$/u,
  /^(?:contact|responsible)_(?:person|name|details|information|info|data)s?$/u,
  /(?:^|_)(?:телефоны?|тел|моб|почта|эл\._почта|имейл|емейл|фио|ф\.и\.о\.)$/u,
  /^(?:контакты?|контактн(?:ое|ые|ая)_.*|ответственн(?:ое_лицо|ый)|электронн(?:ая_почта|ый_адрес))$/u,
  /^(?:байланыш_(?:адамы?|маалыматы?|телефону)|байланышуучу_.*|телефону|электрондук_(?:почта(?:сы)?|дарек(?:и)?)|аты_жөнү)$/u,
];

/** Whether a header (as `headerKey` gives it) announces persons or how to reach them. */
export function isContactHeader(key: string): boolean {
  return contactHeaders.some((pattern) => pattern.test(key));
}
