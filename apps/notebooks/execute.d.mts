export interface NotebookOutput {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, string>>;
}
export interface NotebookCell {
  readonly cell_type: string;
  readonly outputs?: readonly NotebookOutput[];
}
export function execute(path: string): Promise<{ readonly cells: readonly NotebookCell[] }>;
