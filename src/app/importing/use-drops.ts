// Files dropped and texts pasted anywhere on the page, except where one types.
import { useEffect, useEffectEvent, useState } from 'react';
import { handOver } from './hand-over.ts';
import { richText } from './rich-text.ts';

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Hands over what is dropped or pasted anywhere on the page; tells whether something is being dragged over it. */
export function useDrops(receive: (document: File | string) => void = handOver): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(receive);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain' || type === 'text/html'))
        return;
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
      const document = data.files[0] ?? richText(data) ?? data.getData('text/plain');
      if (document === '') return;
      event.preventDefault();
      take(document);
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
  }, []);
  return isOver;
}
