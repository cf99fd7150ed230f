import type { SectionContext } from './context.ts';

/** What a sentence about a finding needs: the language, the names of things, and the gaps that reasons refer to. */
export interface SentenceContext extends Pick<
  SectionContext,
  'say' | 'language' | 'nameOf' | 'initiativeName' | 'codeLabel'
> {
  readonly gaps: Pick<NonNullable<SectionContext['gaps']>, 'gaps'> | null;
}
