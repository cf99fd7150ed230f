import type { Source } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { SectionContext } from './context.ts';

const mostSources = 300;

/** The number of each source in the list, in brackets, by id: "[12]". */
export function sourceNumbers({
  dataset,
  language,
}: Pick<SectionContext, 'dataset' | 'language'>): ReadonlyMap<string, string> {
  return new Map(dataset.sources.map(({ id }, index) => [id, `[${language.number(index + 1)}]`]));
}

/** Every source in one line: its number, title, publisher, date and address. */
export function sourcesList(context: SectionContext): readonly Block[] {
  const { dataset, say } = context;
  const numbers = sourceNumbers(context);
  const left = dataset.sources.length - mostSources;
  const items = dataset.sources
    .slice(0, mostSources)
    .map((source) => `${numbers.get(source.id) ?? ''} ${sourceText(source, context)}`);
  return [
    { kind: 'references', items },
    ...(left > 0 ? [paragraph(say('report.moreRows', { count: left }))] : []),
  ];
}

function sourceText({ id, title, publisher, date, url }: Source, { language }: SectionContext): string {
  const parts = [
    title ?? id,
    ...(publisher === null ? [] : [publisher]),
    ...(date === null ? [] : [language.date(date)]),
    ...(url === null ? [] : [readable(url)]),
  ];
  return parts.map((part) => part.replace(/\.$/u, '')).join('. ');
}

/** An address with its letters instead of their codes, where it has any. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
