// Files dropped and texts pasted anywhere on the page, except where one types. A page that takes files alone leaves
// texts to the browser.
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { richText } from './importing/rich-text.ts';

/** What was dropped or pasted at once. */
export interface Dropped {
  readonly files: readonly File[];
  /** Text, as a web page where there is a table in it; null where there is none or it is not asked for. */
  readonly text: string | null;
  /** What it was dropped on. */
  readonly onto: Element | null;
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Gives what is dropped or pasted anywhere on the page; tells whether something that it takes is dragged over it. */
export function useDrops(takes: 'documents' | 'files', receive: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(receive);
  // Before it is painted: a page that is shown takes what is dropped.
  useLayoutEffect(() => {
    const types = takes === 'files' ? ['Files'] : ['Files', 'text/plain', 'text/html'];
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.some((type) => types.includes(type))) return;
      if (isTypedInto(event.target)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const receiveAll = (event: DragEvent | ClipboardEvent, data: DataTransfer | null): void => {
      setOver(false);
      if (!data || isTypedInto(event.target)) return;
      const files = [...data.files];
      const text = takes === 'files' ? null : richText(data) || data.getData('text/plain') || null;
      if (files.length === 0 && text === null) return;
      event.preventDefault();
      take({ files, text, onto: event.target instanceof Element ? event.target : null });
    };
    const drop = (event: DragEvent): void => receiveAll(event, event.dataTransfer);
    const paste = (event: ClipboardEvent): void => receiveAll(event, event.clipboardData);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [takes]);
  return isOver;
}

/** The documents among what was dropped: the files, else the text. */
export function documentsIn({ files, text }: Dropped): readonly File[] | string {
  return files.length > 0 ? files : (text ?? '');
}
