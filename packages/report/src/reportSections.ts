import type { ReportDocument } from './document/reportDocument.ts';

/** The sections of the report about the whole community, in its order, each with the id of its title. */
export const reportSections = [
  { id: 'decisions', title: 'findings.decisions.title' },
  { id: 'data-quality', title: 'report.quality.title' },
  { id: 'map', title: 'report.map.title' },
  { id: 'ranks', title: 'report.ranks.title' },
  { id: 'coverage', title: 'findings.coverage.title' },
  { id: 'introductions', title: 'findings.introductions.title' },
  { id: 'dependence', title: 'findings.dependence.title' },
  { id: 'change', title: 'report.change.title' },
  { id: 'annex', title: 'report.annex.title' },
] as const;

/** A report with only some of its sections, in its own order. */
export function onlySections(report: ReportDocument, ids: readonly string[]): ReportDocument {
  return { ...report, sections: report.sections.filter(({ id }) => ids.includes(id)) };
}
