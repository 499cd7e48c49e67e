// An entry's length, the room of its session, and the words under which it is printed where they are not the agenda's.
import type { FormEvent } from 'react';
import type { Change } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Entry } from '#domain/meeting.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { useWords } from '../words.ts';
import { MinutesField } from './minutes-field.tsx';
import type { Desk } from './use-desk.ts';

/** The dialog. */
export function EntryDialog({
  entry,
  room,
  place,
  name,
  desk,
  onClose,
}: {
  entry: Entry;
  room: string;
  place: EntryPlace;
  name: string;
  desk: Desk;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const titled = desk.meeting.languages[0] ?? language;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const minutes = String(data.get('minutes') ?? '');
    const title = String(data.get('title') ?? '').trim();
    const where = String(data.get('room') ?? '').trim();
    onClose();
    const edit: Change = {
      kind: 'set-entry',
      at: place,
      minutes: minutes === '' ? null : Math.max(0, Math.round(Number(minutes))),
      title: title === '' ? null : { ...entry.title, [titled]: title },
    };
    const { slot, session } = place;
    void desk.act(() =>
      where === room
        ? edit
        : { kind: 'several', edits: [edit, { kind: 'set-room', slot, session, room: where === '' ? null : where }] },
    );
  };
  return (
    <Dialog title={name} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3 px-4 pt-3 pb-4">
        <MinutesField label={t('desk.minutes')} step={5} minutes={entry.minutes} />
        <Labelled label={t('desk.printedAs')}>
          {(id) => <input id={id} name="title" dir="auto" defaultValue={entry.title?.[titled]} className={FIELD} />}
        </Labelled>
        <Labelled label={t('desk.room')}>
          {(id) => <input id={id} name="room" dir="auto" defaultValue={room} className={FIELD} />}
        </Labelled>
        <FormActs cancel={t('desk.cancel')} onCancel={onClose}>
          {t('desk.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}
