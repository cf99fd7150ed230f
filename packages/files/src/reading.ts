import type { Issue } from '@partnermap/core';
import { fileIssue } from './issueCodes.ts';
import type { Limits } from './limits.ts';
import { defaultLimits } from './limits.ts';
import type { NameMap } from './tables/renameTables.ts';

/** A file as the page or the command hands it over. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far reading is; `total` is in bytes, and may grow while a workbook is unpacked. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  /** Bounds that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Aborting makes the promise reject with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What the sheets and columns are called here, where their owner calls them otherwise. */
  readonly names?: NameMap | null;
}

/** Thrown inside a reader when nothing more can be read; `attempt` turns it into an issue. Never leaves this package. */
class Refusal extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

const longestPause = 40;

/** One act of reading: what it found wrong, and whether it may go on. Handed to every reader. */
export class Reading {
  readonly limits: Limits;
  private readonly found: Issue[] = [];
  private readonly deadline: number;
  private lastPause = performance.now();
  private cells = 0;

  constructor(private readonly options: ReadOptions = {}) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.deadline = performance.now() + this.limits.seconds * 1000;
  }

  get issues(): readonly Issue[] {
    const { issues: limit } = this.limits;
    if (this.found.length <= limit) return this.found;
    return [...this.found.slice(0, limit), fileIssue('issues-over-limit', { limit })];
  }

  get hasErrors(): boolean {
    return this.found.some(({ severity }) => severity === 'error');
  }

  /** Notes an issue. Beyond the bound only errors that end the reading are noted: they are thrown, and come first. */
  report(issue: Issue): void {
    if (this.found.length <= this.limits.issues) this.found.push(issue);
  }

  reportAll(issues: readonly Issue[]): void {
    for (const issue of issues) this.report(issue);
  }

  /** Ends the reading of the file. */
  refuse(issue: Issue): never {
    throw new Refusal(issue);
  }

  /** Counts cells with content, of all sheets together. */
  countCells(file: string, count: number): void {
    this.cells += count;
    const limit = this.limits.cells;
    if (this.cells > limit) this.refuse(fileIssue('cells-over-limit', { file, limit }));
  }

  /** Stops after an abort or at the end of the time. Cheap enough for every few hundred rows. */
  check(file: string): void {
    this.options.signal?.throwIfAborted();
    if (performance.now() > this.deadline) {
      this.refuse(fileIssue('file-time-over-limit', { file, seconds: this.limits.seconds }));
    }
  }

  /** Like `check`; also tells the progress and lets the page breathe, so that an abort can arrive at all. */
  async pause(file: string, done: number, total: number): Promise<void> {
    this.check(file);
    if (performance.now() - this.lastPause < longestPause) return;
    this.options.onProgress?.({ done, total });
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.lastPause = performance.now();
    this.check(file);
  }

  /** The value of `read`, or null when it refused; then the reason is the first of the issues. */
  async attempt<Value>(read: () => Promise<Value> | Value): Promise<Value | null> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.found.unshift(error.issue);
      return null;
    }
  }
}
