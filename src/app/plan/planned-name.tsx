// The names of what is planned: a session by its bodies and business, an appointment by its own words.
import { itemsById } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Planned } from '#domain/plan-conflicts.ts';
import { directionOf } from '#domain/text.ts';
import { bodyFacts } from '#grid/bodies.ts';
import { type EntrySources, numberLabel, titleOf } from '#grid/entry-facts.ts';
import { useWords } from '../words.ts';

/** What the lines of a meeting are made from, in the languages preferred. */
export function entrySources(meeting: Meeting, language: string): EntrySources {
  const languages = [language, ...meeting.languages];
  return { items: itemsById(meeting.agenda), bodies: bodyFacts(meeting.bodies, languages), languages };
}

/** A planned thing's name within a sentence. */
export function PlannedName({ planned }: { planned: Planned }) {
  const { language } = useWords();
  if (planned.kind === 'appointment') return <bdi>“{planned.appointment.title}”</bdi>;
  const { meeting, session, entries } = planned;
  const sources = entrySources(meeting, language);
  const bodies = session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ');
  const named = entries.find(({ choice }) => choice !== null && choice !== 'not')?.entry ?? session.entries[0];
  if (!named) return <bdi>{bodies}</bdi>;
  const title = titleOf(named, sources);
  const number = numberLabel(named, session, sources);
  return (
    <>
      <b className="figures whitespace-nowrap">
        <bdi>{number.includes('\u00a0') || number === '' ? number || bodies : `${bodies} ${number}`}</bdi>
      </b>{' '}
      <bdi lang={title.language} dir={directionOf(title.language)}>
        {title.text}
      </bdi>
    </>
  );
}
