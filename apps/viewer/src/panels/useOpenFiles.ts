import { useCallback } from 'react';
import { openFiles } from '../files/documents.ts';
import type { Chosen } from '../files/chosenFiles.ts';
import { fileInputs, pastedInput } from '../files/fileInputs.ts';
import { actions } from '../state/viewer.ts';
import { useLanguage } from './language.tsx';
import { useOpener } from './opener.ts';

export interface OpenFiles {
  readonly open: (chosen: Chosen | Promise<Chosen>) => void;
  readonly paste: (text: string) => void;
}

/** Opens what was chosen, dropped or pasted, and tells when it could not be read at all. */
export function useOpenFiles(): OpenFiles {
  const opener = useOpener();
  const language = useLanguage();
  const reading = useCallback(
    async (work: () => Promise<unknown>) => {
      actions.changeSession({ reading: true, problem: null });
      try {
        await work();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        actions.changeSession({ problem: language.say('viewer.failed', { reason }) });
      } finally {
        actions.changeSession({ reading: false });
      }
    },
    [language],
  );
  return {
    open: (chosen) =>
      void reading(async () => {
        const { name, files } = await chosen;
        await openFiles(opener, await fileInputs(files), name);
      }),
    paste: (text) =>
      void reading(() => openFiles(opener, [pastedInput(text)], language.say('viewer.pasted'))),
  };
}
