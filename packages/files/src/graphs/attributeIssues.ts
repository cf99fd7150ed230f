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
  private readonly names = new Set<string>();
  private readonly misfits = new Map<string, { readonly type: string; count: number; found: string }>();
  private readonly undeclared = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    private readonly file: string,
    private readonly reserved: ReadonlySet<string>,
  ) {}

  declare(key: string, attribute: DeclaredAttribute): void {
    const { file } = this;
    let { name } = attribute;
    if (this.names.has(name) || this.reserved.has(name)) {
      const renamed = this.free(`${name} ${key}`);
      this.reading.report(fileIssue('graph-attribute-repeated', { file, name, renamed }));
      name = renamed;
    }
    this.names.add(name);
    this.declared.set(key, { ...attribute, name });
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.names.has(name); number++) name = `${wanted} ${number}`;
    return name;
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
    to.set(attribute.name, value === undefined ? text : value);
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
