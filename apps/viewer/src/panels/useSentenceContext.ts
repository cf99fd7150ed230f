import { useMemo } from 'react';
import type { SentenceContext } from '@partnermap/report';
import { useViewer } from '../state/viewer.ts';
import { groupNames } from './groupName.ts';
import { useLanguage } from './language.tsx';
import { useNames } from './useNames.ts';

/** What the sentences about gaps and introductions need, said as the report says them. */
export function useSentenceContext(): {
  readonly context: SentenceContext;
  readonly groups: ReadonlyMap<string, string>;
} {
  const language = useLanguage();
  const names = useNames();
  const gaps = useViewer(({ analysis }) => analysis.gaps.value);
  const groups = useViewer(({ analysis }) => analysis.groups.value);
  return useMemo(
    () => ({
      context: {
        language,
        say: language.say,
        nameOf: names.organisation,
        initiativeName: names.initiative,
        codeLabel: names.code,
        dimensionName: names.column,
        gaps,
      },
      groups: groups === null ? new Map() : groupNames(groups, language, names),
    }),
    [language, names, gaps, groups],
  );
}
