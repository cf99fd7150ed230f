/** A column of text or of numbers; numbers are aligned to the right. */
export interface TableColumn {
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** Whether its cells name their rows; at most one column does. */
  readonly rowHeader: boolean;
}

/** A table whose cells are already words and numbers of the reader's language. */
export interface Table {
  readonly kind: 'table';
  /** The anchor, unique in the document. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What stands below, e.g. that more rows exist and where; null where nothing needs saying. */
  readonly note: string | null;
}

export const textColumn = (label: string): TableColumn => ({ label, kind: 'text', rowHeader: false });
export const numberColumn = (label: string): TableColumn => ({ label, kind: 'number', rowHeader: false });
export const rowHeaderColumn = (label: string): TableColumn => ({ label, kind: 'text', rowHeader: true });
