import { useCallback } from 'react';
import { openFiles } from '../files/documents.ts';
import { fileInputs, pastedInput } from '../files/fileInputs.ts';
import { actions } from '../state/viewer.ts';
import { useLanguage } from './language.tsx';
import { useOpener } from './opener.ts';

export interface OpenFiles {
  readonly open: (files: Iterable<File>) => void;
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
    open: (files) => {
      const chosen = [...files];
      if (chosen.length === 0) return;
      const name = chosen.map((file) => file.name).join(', ');
      void reading(async () => openFiles(opener, await fileInputs(chosen), name));
    },
    paste: (text) =>
      void reading(() => openFiles(opener, [pastedInput(text)], language.say('viewer.pasted'))),
  };
}
