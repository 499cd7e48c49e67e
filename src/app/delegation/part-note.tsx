// The note to a member on one of their sessions: read on the brief, and written there.
import { type FormEvent, useId, useState } from 'react';
import type { Assignment } from '#domain/delegation.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';

/** The note, with the way to change it. `what` names the session. */
export function PartNote({
  assignment,
  what,
  onNote,
}: {
  assignment: Assignment;
  what: string;
  /** With an empty text the note is taken away. */
  onNote: (assignment: Assignment, note: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [writing, setWriting] = useState(false);
  const { note } = assignment;
  if (!writing) {
    return (
      <div>
        {note && (
          <p dir="auto" className="whitespace-pre-line">
            {note}
          </p>
        )}
        <button
          type="button"
          aria-label={`${t(note ? 'delegation.changeNote' : 'delegation.addNote')}: ${what}`}
          className="min-h-6 cursor-pointer text-[0.9375rem] text-accent hover:underline pointer-coarse:min-h-11 print:hidden"
          onClick={() => setWriting(true)}
        >
          {t(note ? 'delegation.changeNote' : 'delegation.addNote')}
        </button>
      </div>
    );
  }
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onNote(assignment, String(new FormData(event.currentTarget).get('note') ?? '').trim());
    setWriting(false);
  };
  return (
    <form onSubmit={save} className="my-2 grid gap-2 print:hidden">
      <label htmlFor={id} className="text-[0.875rem] text-soft">
        {t('delegation.noteOn', { session: what })}
      </label>
      <textarea
        id={id}
        name="note"
        dir="auto"
        rows={3}
        defaultValue={note}
        className="w-full rounded-sm border border-edge bg-raised px-2 py-1"
      />
      <p className="flex gap-3">
        <Button type="submit" look="primary">
          {t('delegation.save')}
        </Button>
        <Button onClick={() => setWriting(false)}>{t('delegation.cancel')}</Button>
      </p>
    </form>
  );
}
