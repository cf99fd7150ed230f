import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { chosenFiles } from '../../files/chosenFiles.ts';
import { openExample, startEmpty } from '../../files/documents.ts';
import { saveDataset } from '../../files/saveDataset.ts';
import { store, actions } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { useLanguage } from '../language.tsx';
import { useOpener } from '../opener.ts';
import { useOpenFiles } from '../useOpenFiles.ts';

/** Open by button (dropping and pasting work on the whole page), save, examples, start anew. */
export function OpenAndSave(): ReactElement {
  const language = useLanguage();
  const opener = useOpener();
  const { open } = useOpenFiles();
  const choose = (files: FileList | null): void => {
    if (files !== null && files.length > 0) open(chosenFiles(files));
  };
  const save = async (format: 'xlsx' | 'json'): Promise<void> => {
    const issues = await saveDataset(opener.client, store.getState().edited.document, format);
    if (issues.length > 0) {
      actions.changeSession({ problem: issues.map((issue) => language.issue(issue).problem).join(' ') });
    }
  };
  return (
    <div className="button-row">
      <FileTrigger allowsMultiple onSelect={choose}>
        <Button className="action action-primary">{language.say('viewer.open')}</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={choose}>
        <Button className="action action-plain">{language.say('viewer.openFolder')}</Button>
      </FileTrigger>
      <Action onPress={() => void save('xlsx')}>{language.say('viewer.saveWorkbook')}</Action>
      <Action onPress={() => void save('json')}>{language.say('viewer.saveProject')}</Action>
      <Action kind="quiet" onPress={() => void openExample(opener, 'stem4all')}>
        {language.say('viewer.example')}
      </Action>
      <Action kind="quiet" onPress={() => void openExample(opener, 'stem4all-growth')}>
        {language.say('viewer.exampleGrowth')}
      </Action>
      <Action kind="quiet" onPress={() => startEmpty(opener)}>
        {language.say('viewer.startEmpty')}
      </Action>
      <p className="muted hint">{language.say('viewer.openHint')}</p>
    </div>
  );
}
