import type { Cell } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';
import { typedValue } from '../tables/typedValue.ts';

/** An attribute that a GraphML or GEXF file declares. */
export interface DeclaredAttribute {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

/** The declared attributes of nodes or of edges, by the key that values refer to, and what is wrong with values. */
export class DeclaredAttributes {
  private readonly declared = new Map<string, DeclaredAttribute>();
  /** The types in which each name is declared. */
  private readonly types = new Map<string, Set<string>>();
  /** Names of their own, by key, where one node or edge has several values of a name. */
  private readonly ownNames = new Map<string, string>();
  private readonly misfits = new Map<string, { readonly type: string; count: number; found: string }>();
  private readonly undeclared = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    private readonly file: string,
    private readonly reserved: ReadonlySet<string>,
  ) {}

  /**
   * A name in several types is one attribute: NetworkX declares the whole and the broken values of a number apart. The
   * same name again in the same type is another attribute and gets a name of its own.
   */
  declare(key: string, attribute: DeclaredAttribute): void {
    const { name: wanted, type } = attribute;
    const another = this.reserved.has(wanted) || this.types.get(wanted)?.has(type) === true;
    const name = another ? this.renamed(wanted, key) : wanted;
    this.types.set(name, (this.types.get(name) ?? new Set()).add(type));
    this.declared.set(key, { ...attribute, name });
  }

  private ownName(name: string, key: string): string {
    const own = this.ownNames.get(key) ?? this.renamed(name, key);
    this.ownNames.set(key, own);
    return own;
  }

  /** A name of its own for the attribute of this key. */
  private renamed(name: string, key: string): string {
    const wanted = `${name} ${key}`;
    let renamed = wanted;
    for (let number = 2; this.types.has(renamed); number++) renamed = `${wanted} ${number}`;
    this.types.set(renamed, new Set());
    this.reading.report(fileIssue('graph-attribute-repeated', { file: this.file, name, renamed }));
    return renamed;
  }

  /** Adds the value of a key to a node's or edge's attributes. */
  add(key: string, text: string, to: Map<string, Cell>): void {
    const attribute = this.declared.get(key);
    if (attribute === undefined) {
      this.undeclared.set(key, (this.undeclared.get(key) ?? 0) + 1);
      to.set(key, text);
      return;
    }
    const value = typedValue(text, attribute.type);
    if (value === undefined) this.noteMisfit(attribute, text);
    const name = to.has(attribute.name) ? this.ownName(attribute.name, key) : attribute.name;
    to.set(name, value === undefined ? text : value);
  }

  /** Gives attributes without a value their default. */
  fill(to: Map<string, Cell>): void {
    for (const { name, type, fallback } of this.declared.values()) {
      if (fallback !== null && !to.has(name)) to.set(name, typedValue(fallback, type) ?? fallback);
    }
  }

  report(): void {
    const { file, reading } = this;
    for (const [name, { type, count, found }] of this.misfits) {
      reading.report(fileIssue('graph-attribute-type', { file, name, type, count }, { found }));
    }
    for (const [name, count] of this.undeclared) {
      reading.report(fileIssue('graph-attribute-undeclared', { file, name, count }));
    }
  }

  private noteMisfit({ name, type }: DeclaredAttribute, found: string): void {
    const known = this.misfits.get(name);
    if (known === undefined) this.misfits.set(name, { type, count: 1, found });
    else known.count++;
  }
}
