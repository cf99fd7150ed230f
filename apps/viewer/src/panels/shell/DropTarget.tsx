import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { chosenFiles, droppedFiles } from '../../files/chosenFiles.ts';
import { useLanguage } from '../language.tsx';
import { takesText } from '../takesText.ts';
import { useOpenFiles } from '../useOpenFiles.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The page takes files that are dropped or pasted anywhere on it. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactElement {
  const language = useLanguage();
  const files = useOpenFiles();
  const latest = useRef(files);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    latest.current = files;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) latest.current.open(droppedFiles(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      if (takesText(event.target)) return;
      // Spreadsheets put a picture of the cells beside their text.
      const pasted = [...(event.clipboardData?.files ?? [])].filter(({ type }) => !type.startsWith('image/'));
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.length > 0) latest.current.open(chosenFiles(pasted));
      else if (text.includes('\n')) latest.current.paste(text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return (
    <div className="page">
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          {language.say('viewer.dropHere')}
        </div>
      )}
    </div>
  );
}
