import type { Block, CallOut, Decisions, Definitions, List } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { DocumentWords } from '../document/reportDocument.ts';
import { cleanText } from '../markup/cleanText.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import { tableElement } from './table.ts';

/** What a block needs to know of the whole: words, and the titles of sections that it refers to. */
export interface BlockContext {
  readonly words: DocumentWords;
  readonly titleOf: ReadonlyMap<string, string>;
  /** The title of the section in which the block stands. */
  readonly heading: string;
}

export function blockElement(block: Block, context: BlockContext): Element {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, cleanText(block.text));
    case 'list':
      return listElement(block);
    case 'references':
      return element(
        'ul',
        { class: 'references' },
        ...block.items.map((item) => element('li', {}, cleanText(item))),
      );
    case 'call-out':
      return callOutElement(block);
    case 'decisions':
      return decisionsElement(block, context);
    case 'definitions':
      return definitionsElement(block);
    case 'table':
      return tableElement(block, context.heading);
    default:
      return figureElement(block, context);
  }
}

function listElement({ ordered, items }: List): Element {
  return element(ordered ? 'ol' : 'ul', {}, ...items.map((item) => element('li', {}, cleanText(item))));
}

function callOutElement({ tone, label, text }: CallOut): Element {
  return element(
    'div',
    { class: `call-out ${tone}`, role: 'note' },
    element('p', {}, element('span', { class: 'call-out-label' }, `${cleanText(label)}: `), cleanText(text)),
  );
}

function decisionsElement({ labels, items }: Decisions, { titleOf }: BlockContext): Element {
  const labelled = (label: string, text: string): Element =>
    element('p', {}, element('span', { class: 'label' }, `${cleanText(label)}: `), cleanText(text));
  return element(
    'ol',
    { class: 'decisions' },
    ...items.map(({ title, evidence, confidence, sectionId }) =>
      element(
        'li',
        {},
        element('h3', {}, cleanText(title)),
        element('p', {}, element('span', { class: 'label' }, `${cleanText(labels.evidence)}:`)),
        element('ul', {}, ...evidence.map((item) => element('li', {}, cleanText(item)))),
        labelled(labels.confidence, confidence),
        element(
          'p',
          {},
          `${cleanText(labels.more)}: `,
          element('a', { href: `#${sectionId}` }, cleanText(titleOf.get(sectionId) ?? sectionId)),
        ),
      ),
    ),
  );
}

function definitionsElement({ items }: Definitions): Element {
  return element(
    'dl',
    {},
    ...items.flatMap(({ term, definition }) => [
      element('dt', {}, cleanText(term)),
      element('dd', {}, cleanText(definition)),
    ]),
  );
}

function figureElement({ id, caption, drawing, table, note }: Figure, { words }: BlockContext): Element {
  return element(
    'figure',
    { id },
    drawing.svg,
    element(
      'figcaption',
      {},
      cleanText(caption),
      ' ',
      element('a', { class: 'to-table', href: `#${table.id}` }, cleanText(words.sameAsTable)),
    ),
    ...(note === null ? [] : [element('p', { class: 'note' }, cleanText(note))]),
  );
}
