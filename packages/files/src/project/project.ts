import type { Dataset, Issue } from '@partnermap/core';
import { datasetTables, readDataset } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { JsonObject } from '../text/json.ts';
import { own } from '../text/json.ts';
import { datasetShape } from './projectShape.ts';
import type { Reading } from '../reading.ts';

const format = 'partnermap';

/** Each turns a document of the version that is its number in the list (from 1) into one of the next version. */
const migrations: readonly ((document: JsonObject) => JsonObject)[] = [];
const formatVersion = migrations.length + 1;

export function isProject(value: JsonObject): boolean {
  return own(value, 'format') === format;
}

/**
 * The dataset of a project document `{format: 'partnermap', formatVersion, dataset}`. Older versions are migrated. The
 * content is checked twice: the shape of every value, then everything that a workbook is checked for.
 */
export function readProject(
  document: JsonObject,
  file: string,
  reading: Reading,
): { readonly dataset: Dataset | null; readonly issues: readonly Issue[] } {
  const shape = datasetShape(own(migrated(document, file, reading), 'dataset'), file, reading);
  return shape === null ? { dataset: null, issues: [] } : readDataset(datasetTables(shape));
}

function migrated(document: JsonObject, file: string, reading: Reading): JsonObject {
  const version = own(document, 'formatVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return reading.refuse(
      fileIssue('project-version-invalid', { file }, { found: JSON.stringify(version) ?? '' }),
    );
  }
  if (version > formatVersion) {
    return reading.refuse(fileIssue('project-version-newer', { file, version, supported: formatVersion }));
  }
  return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), document);
}

/** A dataset as a project document. */
export function writeProject(dataset: Dataset): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format, formatVersion, dataset }, null, 1)}\n`);
}
