// A session of one's own plan: its bodies, what it takes up with the choices made, and the notes on it.
import { Link } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import type { MySession } from '#domain/plan-stretches.ts';
import { directionOf } from '#domain/text.ts';
import { entryFactsOf } from '#grid/entry-facts.ts';
import { markedTitle } from '#grid/entry-line.tsx';
import { keyOfPlace } from '#grid/ids.ts';
import { continuedMark } from '#languages/writing.ts';
import { meetingName } from '../meeting-name.tsx';
import { useWords } from '../words.ts';
import { ChoiceSign } from './choice-buttons.tsx';
import { NoteText } from './note-text.tsx';
import { type PlanShown, plannedKey } from './planned.ts';
import { entrySources } from './planned-name.tsx';

/** The row of a session. */
export function MySessionRow({ mine, meeting, shown }: { mine: MySession; meeting: Meeting | null; shown: PlanShown }) {
  const words = useWords();
  const { t, language } = words;
  const { session, slot, entries } = mine;
  const sources = entrySources(mine.meeting, language);
  const lines = entryFactsOf(session, sources);
  const notes = shown.notesAt.get(plannedKey(mine)) ?? [];
  const addressOf = (index: number): string => {
    const [item] = session.entries[index]?.items ?? [];
    const opened =
      item === undefined
        ? `entry=${encodeURIComponent(keyOfPlace(slot.id, session.id, index))}`
        : `item=${encodeURIComponent(item)}`;
    return `/meetings/${encodeURIComponent(mine.meeting.id)}/programme/${slot.date}?${opened}`;
  };
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 text-[0.9375rem]">
        {session.bodies.map((id) => {
          const body = sources.bodies.get(id);
          return (
            <span key={id} className="text-soft">
              <b className="text-ink">{body?.mark ?? id}</b>{' '}
              {body && (
                <bdi lang={body.name.language} dir={directionOf(body.name.language)}>
                  {body.name.text}
                </bdi>
              )}
            </span>
          );
        })}
        {session.room && <bdi className="text-soft">{session.room}</bdi>}
      </p>
      {mine.meeting.id !== meeting?.id && (
        <p className="text-soft">
          {meeting
            ? t('plan.otherMeeting', { name: meetingName(mine.meeting, words) })
            : meetingName(mine.meeting, words)}
        </p>
      )}
      <ul>
        {lines.map((line, index) => {
          const choice = entries[index]?.choice ?? null;
          const { title } = line;
          const text = line.continued ? markedTitle(title.text, continuedMark(title.language)) : title.text;
          const left = choice === null || choice === 'not';
          return (
            <li key={line.key} className={`flex items-baseline gap-x-2 py-0.5 ${left ? 'text-soft' : ''}`}>
              <span className="w-5 shrink-0 text-center text-accent">{choice && <ChoiceSign choice={choice} />}</span>
              <Link to={addressOf(index)} className="min-w-0 wrap-anywhere hover:text-accent hover:underline">
                {line.number !== '' && <bdi className="figures font-semibold">{line.number}</bdi>}{' '}
                <bdi lang={title.language} dir={directionOf(title.language)}>
                  {text}
                </bdi>
              </Link>
            </li>
          );
        })}
      </ul>
      {notes.map(({ of }) => (
        <div key={of.id} className="mt-1 ms-7">
          <span className="sr-only">{t('plan.note')}: </span>
          <NoteText text={of.text} />
        </div>
      ))}
    </>
  );
}
