import type { ViewerDocument } from '../state/document.ts';

/** The document as a project file: what `files` reads as a dataset, with the views beside it. */
export function projectFile({
  formatVersion,
  dataset,
  views,
  scenarios,
  log,
  merges,
}: ViewerDocument): Uint8Array {
  const document = { format: 'partnermap', formatVersion, dataset, views, scenarios, log, merges };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 1)}\n`);
}
