import type { ReactElement } from 'react';
import type { Group } from '@partnermap/core';
import type { GroupsResult } from '../../worker/calls/groups.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { groupNames } from '../groupName.ts';
import { useLanguage } from '../language.tsx';
import { useLetGo } from '../useLetGo.ts';
import { useNames } from '../useNames.ts';
import { AnswerText } from './AnswerText.tsx';

/** Which groups there are, how sure they are, and who is in which. */
export function Groups(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.groups);
  useLetGo(answer.value);
  return (
    <>
      <AnswerText title={language.say('viewer.question.groups')}>
        {answer.value === null ? <Waiting answer={answer} /> : <Found groups={answer.value} />}
      </AnswerText>
      {answer.value !== null && answer.value.reason === null && (
        <>
          <Explanation title={language.say('viewer.groups.how')}>
            <p>{language.say('report.map.groupsMeaning', { runs: answer.value.runs?.count ?? 0 })}</p>
          </Explanation>
          <GroupTable groups={answer.value} />
          <Members groups={answer.value} />
        </>
      )}
    </>
  );
}

function Found({ groups: found }: { readonly groups: GroupsResult }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const largest = found.groups.at(0);
  if (found.reason !== null || largest === undefined) {
    return <p>{language.sayById(`undefined.${found.reason ?? 'no-ties'}`)}</p>;
  }
  const unsure = [...found.certainty.values()].filter(({ mean }) => mean !== null && mean < unsureBelow);
  return (
    <>
      <p>
        {language.say('viewer.groups.answer', {
          count: found.groups.length,
          name: groupNames(found, language, names).get(largest.id) ?? largest.id,
          members: largest.members.length,
        })}
      </p>
      <p>{language.say('viewer.groups.sure', { count: unsure.length })}</p>
    </>
  );
}

/** An organisation that is with the others of its group in fewer runs than this stands between groups. */
const unsureBelow = 0.8;

function GroupTable({ groups: found }: { readonly groups: GroupsResult }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const highlighted = useViewer(({ session }) => session.highlightedIds);
  const labels = groupNames(found, language, names);
  const isShown = ({ members }: Group): boolean => members.every((id) => highlighted?.has(id) ?? false);
  return (
    <DataTable<Group>
      caption={language.say('heading.groups')}
      rows={found.groups}
      keyOf={({ id }) => id}
      isMarked={isShown}
      columns={[
        {
          id: 'group',
          label: language.say('column.group'),
          heading: true,
          value: ({ id }) => labels.get(id) ?? id,
          show: (group) => (
            <button
              type="button"
              className="link"
              aria-pressed={isShown(group)}
              onClick={() =>
                actions.changeSession({ highlightedIds: isShown(group) ? null : new Set(group.members) })
              }
            >
              {labels.get(group.id)}
            </button>
          ),
        },
        {
          id: 'members',
          label: language.say('column.members'),
          numeric: true,
          value: ({ members }) => members.length,
        },
        {
          id: 'certainty',
          label: language.say('column.certainty'),
          numeric: true,
          value: ({ certainty }) => certainty,
          show: ({ certainty }) => (certainty === null ? '—' : language.percent(certainty)),
        },
      ]}
    />
  );
}

function Members({ groups: found }: { readonly groups: GroupsResult }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const labels = groupNames(found, language, names);
  const groupOf = (id: string): string | null => labels.get(found.membership.get(id) ?? '') ?? null;
  return (
    <DataTable<string>
      caption={language.say('viewer.groups.members')}
      rows={[...found.membership.keys()]}
      keyOf={(id) => id}
      initialSort={{ column: 'group', descending: false }}
      onPoint={(id) => actions.changeSession({ hoveredId: id })}
      columns={[
        {
          id: 'name',
          label: language.say('column.organisation'),
          heading: true,
          value: names.organisation,
          show: (id) => <OrganisationLink id={id} />,
        },
        {
          id: 'group',
          label: language.say('column.group'),
          value: groupOf,
          show: (id) => groupOf(id) ?? language.say('common.none'),
        },
        {
          id: 'certainty',
          label: language.say('column.certainty'),
          numeric: true,
          value: (id) => found.certainty.get(id)?.mean ?? null,
          show: (id) => {
            const mean = found.certainty.get(id)?.mean ?? null;
            return mean === null ? '—' : language.percent(mean);
          },
        },
      ]}
    />
  );
}
