// Every note on a meeting, wherever it was written, also where the meeting no longer has the place: found by its words,
// read with its formatting, changed in place.
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import type { Resolved } from '#domain/plan-resolve.ts';
import { directionOf } from '#domain/text.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { shortDay } from '../dates.ts';
import { fold } from '../fold-text.ts';
import { type PlanActs, usePlan } from '../plan-context.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { MeetingPlanProvider, useMeetingPlan } from './meeting-plan.tsx';
import { NoteField } from './note-field.tsx';
import { noteAddress, noteHours, noteName, noteSubject } from './note-name.ts';
import { NoteText } from './note-text.tsx';
import { notesInOrder } from './notes-in-order.ts';

/** The notes page, at `/meetings/:id/notes`. */
export function NotesPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="max-w-3xl px-4 pt-4 pb-16 sm:px-6">
      {stored && (
        <MeetingPlanProvider meeting={stored.meeting}>
          <Notes meeting={stored.meeting} />
        </MeetingPlanProvider>
      )}
    </main>
  );
}

function Notes({ meeting }: { meeting: Meeting }) {
  const { t, language } = useWords();
  const acts = usePlan();
  const plan = useMeetingPlan();
  const [typed, setTyped] = useState('');
  if (!plan) return <p className="text-soft">{t('plan.loading')}</p>;
  const all = notesInOrder(meeting, plan.resolved.notes);
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const shown = all.filter((note) => {
    const text = fold(`${noteName(note, language)} ${note.of.text}`);
    return wanted.every((word) => text.includes(word));
  });
  return (
    <>
      <h2 className="sr-only">{t('shell.notes')}</h2>
      {all.length === 0 ? (
        <div className="max-w-prose py-8">
          <p className="mb-5 text-soft">{t('papers.notesEmpty')}</p>
          <Link to={`/meetings/${encodeURIComponent(meeting.id)}/agenda`} className={buttonClass('primary')}>
            {t('papers.toAgenda')}
          </Link>
        </div>
      ) : (
        <>
          <search className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-2 print:hidden">
            <Labelled label={t('papers.findNote')} className="grow">
              {(id) => (
                <input
                  id={id}
                  type="search"
                  dir="auto"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                  className={FIELD}
                />
              )}
            </Labelled>
            <p role="status" className="text-soft">
              {t('papers.notesFound', { count: shown.length })}
            </p>
          </search>
          <ul>
            {shown.map((note) => (
              <NoteRow key={note.of.id} note={note} acts={acts} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function NoteRow({ note, acts }: { note: Resolved<Note>; acts: PlanActs }) {
  const words = useWords();
  const { t, language } = words;
  const { hash } = useLocation();
  const { id, anchor, text } = note.of;
  const [writing, setWriting] = useState(false);
  const what = noteName(note, language);
  const { number, title } = noteSubject(anchor, language);
  const hours = noteHours(note);
  const isMeant = decodeURIComponent(hash.slice(1)) === id;
  return (
    <li
      ref={(row) => {
        if (isMeant) row?.scrollIntoView({ block: 'center' });
      }}
      className={`border-hairline border-b py-3 ${isMeant ? '-ms-3 border-s-2 border-s-accent ps-2.5' : ''}`}
    >
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <Link to={noteAddress(note)} className="min-w-0 grow wrap-anywhere hover:text-accent hover:underline">
          {hours && (
            <span className="figures text-soft">
              {shortDay(hours.date, language)} <bdi dir="ltr">{`${hours.start}–${hours.end}`}</bdi>{' '}
            </span>
          )}
          <bdi className="figures font-semibold">{number}</bdi>{' '}
          <bdi lang={title.language} dir={directionOf(title.language)}>
            {title.text}
          </bdi>
        </Link>
        <Button
          look="quiet"
          aria-label={t(writing ? 'papers.done' : 'papers.changeNoteOn', { what })}
          onClick={() => setWriting(!writing)}
        >
          {t(writing ? 'papers.done' : 'papers.changeNote')}
        </Button>
      </div>
      {note.gone === 'place' && <p className="text-[0.9375rem] text-warning">{t('plan.goneTitle')}</p>}
      {writing ? (
        <NoteField
          label={t('plan.noteOf', { what })}
          stored={text}
          save={async (next) => (await told(acts.writeNote({ id, anchor, text: next }), words)) !== null}
        />
      ) : (
        <NoteText text={text} />
      )}
    </li>
  );
}
