// An entry's length, the room of its session, and the words under which it is printed where they are not the agenda's.
import { type FormEvent, useId } from 'react';
import type { Change } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Entry } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { useWords } from '../words.ts';
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
  const id = useId();
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
        <div>
          <label htmlFor={`${id}m`} className="mb-0.5 block text-[0.875rem] text-soft">
            {t('desk.minutes')}
          </label>
          <input
            id={`${id}m`}
            name="minutes"
            type="number"
            min={0}
            step={5}
            inputMode="numeric"
            defaultValue={entry.minutes}
            className={FIELD}
          />
        </div>
        <div>
          <label htmlFor={`${id}t`} className="mb-0.5 block text-[0.875rem] text-soft">
            {t('desk.printedAs')}
          </label>
          <input id={`${id}t`} name="title" dir="auto" defaultValue={entry.title?.[titled]} className={FIELD} />
        </div>
        <div>
          <label htmlFor={`${id}r`} className="mb-0.5 block text-[0.875rem] text-soft">
            {t('desk.room')}
          </label>
          <input id={`${id}r`} name="room" dir="auto" defaultValue={room} className={FIELD} />
        </div>
        <div className="flex gap-3">
          <Button type="submit" look="primary">
            {t('desk.save')}
          </Button>
          <Button onClick={onClose}>{t('desk.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
