// What users of the readers and writers import.
export { fileIssueKinds } from './issueCodes.ts';
export type { FileIssueCode } from './issueCodes.ts';
