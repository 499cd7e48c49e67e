// The names of what is planned: a session by its bodies and business, an appointment by its own words.
import { itemsById } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Planned } from '#domain/plan-conflicts.ts';
import { directionOf, type Wording } from '#domain/text.ts';
import { bodyFacts } from '#grid/bodies.ts';
import { type EntrySources, numberLabel, titleOf } from '#grid/entry-facts.ts';
import { useWords } from '../words.ts';

/** What the lines of a meeting are made from, in the languages preferred. */
export function entrySources(meeting: Meeting, language: string): EntrySources {
  const languages = [language, ...meeting.languages];
  return { items: itemsById(meeting.agenda), bodies: bodyFacts(meeting.bodies, languages), languages };
}

/** A planned thing's name in parts: what tells it apart (bodies, number), and its title in its own language. */
export function plannedWords(planned: Planned, language: string): { readonly label: string; readonly title: Wording } {
  if (planned.kind === 'appointment') return { label: '', title: { text: planned.appointment.title, language } };
  const { meeting, session, entries } = planned;
  const sources = entrySources(meeting, language);
  const bodies = session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ');
  const named = entries.find(({ choice }) => choice !== null && choice !== 'not')?.entry ?? session.entries[0];
  if (!named) return { label: bodies, title: { text: '', language } };
  const number = numberLabel(named, session, sources);
  const label = number.includes('\u00a0') || number === '' ? number || bodies : `${bodies} ${number}`;
  return { label, title: titleOf(named, sources) };
}

/** A planned thing's name within a sentence. */
export function PlannedName({ planned }: { planned: Planned }) {
  const { language } = useWords();
  if (planned.kind === 'appointment') return <bdi>“{planned.appointment.title}”</bdi>;
  const { label, title } = plannedWords(planned, language);
  if (title.text === '') return <bdi>{label}</bdi>;
  return (
    <>
      <b className="figures whitespace-nowrap">
        <bdi>{label}</bdi>
      </b>{' '}
      <bdi lang={title.language} dir={directionOf(title.language)}>
        {title.text}
      </bdi>
    </>
  );
}
