// What can be done with a meeting from the library: each is an edit through the door, or a file.
import type { Meeting } from '#domain/meeting.ts';
import { writeMeetingFile } from '#domain/meeting-file.ts';
import type { Store, StoredEdit } from '#store/store.ts';
import type { InterfaceLanguage } from '../words.ts';

/** Gives a meeting a title of its own; an empty one takes it away. */
export function renameMeeting(
  store: Store,
  meeting: Meeting,
  title: string,
  language: InterfaceLanguage,
): Promise<StoredEdit> {
  const text = title.trim();
  return store.apply(meeting.id, { kind: 'retitle', title: text === '' ? null : { [language]: text } });
}

/** Puts a copy of a meeting beside it, under a new id and its own title. */
export function duplicateMeeting(
  store: Store,
  meeting: Meeting,
  id: string,
  title: string,
  language: InterfaceLanguage,
): Promise<StoredEdit> {
  return store.apply(id, { kind: 'put', meeting: { ...meeting, id, title: { [language]: title } } });
}

/** Deletes a meeting; what it gives can be taken back by `store.undo`. */
export function deleteMeeting(store: Store, id: string): Promise<StoredEdit> {
  return store.apply(id, { kind: 'remove' });
}

/** A name for a meeting's file that every system accepts: its symbol or id. */
export function fileNameOf(meeting: Pick<Meeting, 'symbol' | 'id'>): string {
  const plain = (meeting.symbol ?? meeting.id).replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return `${plain.slice(0, 80) || 'meeting'}.json`;
}

/** The meeting file. */
export function meetingFile(meeting: Meeting): File {
  return new File([writeMeetingFile(meeting)], fileNameOf(meeting), { type: 'application/json' });
}
