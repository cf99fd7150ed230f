import type { Issue } from '@partnermap/core';
import type { Place } from './nextPlace.ts';

/** That a cell is edited. */
export interface Editing {
  /** What is typed over what stands there; null = that is changed. */
  readonly typed: string | null;
}

/** What the cells and rows of a sheet ask of it; the same object as long as the sheet is the same. */
export interface SheetControls {
  /** Ends editing, goes to a place, scrolls to it and focuses it. */
  readonly go: (place: Place) => void;
  /** Told that a place has got the focus. */
  readonly focus: (place: Place) => void;
  readonly edit: (place: Place, typed: Editing['typed']) => void;
  /** Ends editing because the reader goes on elsewhere; told what was typed and could not be taken over. */
  readonly leave: (refused: Issue | null) => void;
  /** Removes a row with all that refers to it. */
  readonly remove: (row: number) => void;
}
