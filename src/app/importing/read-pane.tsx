// What was read, in the order in which one proofreads it: findings, masthead, agenda, programme, documents, the rest.
import { useEffect, useRef } from 'react';
import { AgendaRead } from './agenda-read.tsx';
import { DocumentsRead } from './documents-read.tsx';
import { FindingsList } from './findings-list.tsx';
import { MastheadRead } from './masthead-read.tsx';
import { ProgrammeRead } from './programme-read.tsx';
import { reveal } from './reveal.ts';
import { useReview } from './review-context.ts';
import { UnreadLines } from './unread-lines.tsx';

/** Everything that was read from the document. */
export function ReadPane() {
  const { selection } = useReview();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [key] = selection?.keys ?? [];
    if (!selection || selection.origin === 'read' || key === undefined) return;
    const row = pane.current?.querySelector<HTMLElement>(`[data-values~="${CSS.escape(key)}"]`);
    reveal(row);
  }, [selection]);
  return (
    <div ref={pane} className="grid gap-8">
      <FindingsList />
      <MastheadRead />
      <AgendaRead />
      <ProgrammeRead />
      <DocumentsRead />
      <UnreadLines />
    </div>
  );
}
