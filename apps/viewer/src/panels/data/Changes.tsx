import type { ReactElement } from 'react';
import { sheets } from '@partnermap/core';
import type { SheetName } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { columnName } from '@partnermap/report';
import type { Change } from '../../state/change.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';

const shownAtOnce = 200;

/** What was changed since the data were opened, the latest first. */
export function Changes(): ReactElement {
  const language = useLanguage();
  const log = useViewer(({ edited }) => edited.document.log);
  if (log.length === 0) return <p className="muted">{language.say('viewer.changes.none')}</p>;
  const latest = log.slice(-shownAtOnce).toReversed();
  return (
    <ol reversed className="plain-list" start={log.length}>
      {latest.map((entry, index) => (
        <li key={log.length - index}>
          <time className="muted" dateTime={entry.at}>
            {timeOf(entry.at)}
          </time>{' '}
          {changeSentence(entry.change, language)}
        </li>
      ))}
    </ol>
  );
}

/** Hours and minutes here, which every language writes the same way. */
function timeOf(at: string): string {
  const time = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The column of a sheet that a field is read from. */
const columnOfField = (sheet: SheetName, field: string): string =>
  sheets.find(({ name }) => name === sheet)?.columns.find((column) => column.field === field)?.name ?? field;

function changeSentence(change: Change, language: Language): string {
  switch (change.type) {
    case 'set-field':
      return language.say('viewer.changed.field', {
        sheet: language.sayById(`viewer.sheet.${change.sheet}`),
        row: change.at + 1,
        field: columnName(columnOfField(change.sheet, change.field), language),
      });
    case 'insert-rows':
      return language.say('viewer.changed.added', {
        sheet: language.sayById(`viewer.sheet.${change.sheet}`),
        count: change.count,
      });
    case 'remove-rows':
      return language.say('viewer.changed.removed', {
        sheet: language.sayById(`viewer.sheet.${change.sheet}`),
        count: change.count,
      });
    case 'change-view':
      return language.say('viewer.changed.view');
    case 'set-scenarios':
      return language.say('viewer.changed.scenario');
    case 'replace-dataset':
      return language.say('viewer.changed.opened');
    default:
      return [...new Set(change.changes.map((one) => changeSentence(one, language)))].join(' ');
  }
}
