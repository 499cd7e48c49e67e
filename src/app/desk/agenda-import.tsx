// Takes the agenda out of a document: chosen as a file, or pasted. Its programme, if it has one, is left alone.
import { useRef, useState } from 'react';
import { agendaTakenOver } from '#domain/agenda-gestures.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { readInWorker } from '../importing/read-in-worker.ts';
import { useWords } from '../words.ts';
import type { Desk } from './use-desk.ts';

type Course = 'waiting' | 'reading' | 'nothing';

/** The dialog. */
export function AgendaImport({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { t, language } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const [course, setCourse] = useState<Course>('waiting');

  const take = async (name: string, source: Blob): Promise<void> => {
    setCourse('reading');
    const bytes = new Uint8Array(await source.arrayBuffer());
    const request = { name, bytes, language, id: crypto.randomUUID() };
    const attempt = await readInWorker(request, AbortSignal.timeout(30_000)).catch(() => null);
    const read = attempt?.kind === 'read' ? attempt.reading.meeting : null;
    if (!read || read.agenda.length === 0) {
      setCourse('nothing');
      return;
    }
    onClose();
    await desk.act((now) => agendaTakenOver(now, read));
  };
  return (
    <Dialog title={t('desk.importAgenda')} onClose={onClose}>
      <form
        className="grid gap-3 px-4 pt-3 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          void take(t('importing.pastedText'), new Blob([text.current?.value ?? '']));
        }}
      >
        <p className="text-soft">{t('desk.importText')}</p>
        <Labelled label={t('desk.importPaste')}>
          {(id) => <textarea id={id} ref={text} rows={8} dir="auto" className={FIELD} />}
        </Labelled>
        <Labelled label={t('desk.importFile')}>
          {(id) => (
            <input
              id={id}
              type="file"
              className={FIELD}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void take(file.name, file);
              }}
            />
          )}
        </Labelled>
        <p role="status" className="text-soft empty:hidden">
          {course === 'reading' && t('desk.importReading')}
          {course === 'nothing' && t('desk.importNothing')}
        </p>
        <FormActs cancel={t('desk.cancel')} onCancel={onClose} disabled={course === 'reading'}>
          {t('desk.importTake')}
        </FormActs>
      </form>
    </Dialog>
  );
}
