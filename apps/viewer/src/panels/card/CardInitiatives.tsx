import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { datasetOf, initiativesById } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** The initiatives in which an organisation takes part, with its roles; a participation is not a membership. */
export function CardInitiatives({ id }: { readonly id: string }): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const dataset = useViewer(datasetOf);
  const taken = useMemo(() => {
    const roles = new Map<string, string[]>();
    for (const { initiativeId, organisationId, role } of dataset.participations) {
      if (organisationId === id) roles.set(initiativeId, [...(roles.get(initiativeId) ?? []), role]);
    }
    return [...roles];
  }, [dataset, id]);
  if (taken.length === 0) return null;
  return (
    <section>
      <h3>{language.say('viewer.card.initiatives', { count: taken.length })}</h3>
      <ul className="plain-list">
        {taken.map(([initiativeId, roles]) => {
          const start = initiativesById(dataset).get(initiativeId)?.start ?? null;
          const details = [
            ...roles.map((role) => language.sayById(`role.${role}`)),
            ...(start === null ? [] : [language.date(start)]),
          ];
          return (
            <li key={initiativeId}>
              {names.initiative(initiativeId)} <span className="muted">{details.join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
