// Takes the agenda out of a document: chosen as a file, or pasted. Its programme, if it has one, is left alone.
import { useId, useRef, useState } from 'react';
import { agendaTakenOver } from '#domain/agenda-gestures.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { readInWorker } from '../importing/read-in-worker.ts';
import { useWords } from '../words.ts';
import type { Desk } from './use-desk.ts';

type Course = 'waiting' | 'reading' | 'nothing';

/** The dialog. */
export function AgendaImport({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { t, language } = useWords();
  const id = useId();
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
        <div>
          <label htmlFor={`${id}t`} className="mb-0.5 block text-[0.875rem] text-soft">
            {t('desk.importPaste')}
          </label>
          <textarea id={`${id}t`} ref={text} rows={8} dir="auto" className={FIELD} />
        </div>
        <div>
          <label htmlFor={`${id}f`} className="mb-0.5 block text-[0.875rem] text-soft">
            {t('desk.importFile')}
          </label>
          <input
            id={`${id}f`}
            type="file"
            className={FIELD}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void take(file.name, file);
            }}
          />
        </div>
        <p role="status" className="text-soft empty:hidden">
          {course === 'reading' && t('desk.importReading')}
          {course === 'nothing' && t('desk.importNothing')}
        </p>
        <div className="flex gap-3">
          <Button type="submit" look="primary" disabled={course === 'reading'}>
            {t('desk.importTake')}
          </Button>
          <Button onClick={onClose}>{t('desk.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
