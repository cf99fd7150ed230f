import type { Table } from './cell.ts';
import type { AboutEntry } from './aboutEntry.ts';
import type { Capacity } from './capacity.ts';
import type { Fact } from './fact.ts';
import type { Initiative } from './initiative.ts';
import type { Introduction } from './introduction.ts';
import type { Organisation } from './organisation.ts';
import type { Participation } from './participation.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Tie } from './tie.ts';

/** Everything that one workbook or folder holds, validated: every reference is the id of something that exists. */
export interface Dataset {
  readonly organisations: readonly Organisation[];
  readonly initiatives: readonly Initiative[];
  readonly participations: readonly Participation[];
  readonly ties: readonly Tie[];
  readonly capacities: readonly Capacity[];
  readonly terms: readonly Term[];
  readonly introductions: readonly Introduction[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** The sheet `about`: title, as_of, synthetic, licence, notes, boundary and whatever else its owner wrote. */
  readonly about: readonly AboutEntry[];
  /** Sheets that the model does not know, kept as they were. */
  readonly otherSheets: readonly Table[];
}
