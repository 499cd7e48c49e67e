// The programme of work as it was read: a plain table a day, slots down, what is taken up beside.
import type { Entry, Session, Slot } from '#domain/meeting.ts';
import { programmeDays } from '#domain/programme.ts';
import { useWords } from '../words.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { ValueRow } from './value-row.tsx';
import { dayInWords } from './when.ts';
import { Worded } from './worded.tsx';

/** The programme of work. */
export function ProgrammeRead() {
  const { t, language } = useWords();
  const { meeting } = useReview();
  const days = programmeDays(meeting).filter((day) => day.slots.length > 0);
  return (
    <ReadSection heading={t('importing.programme')}>
      {days.length === 0 && <p className="text-soft">{t('importing.noProgramme')}</p>}
      {days.map((day) => (
        <div key={day.date} className="mb-4 last:mb-0">
          <h4 className="border-b border-edge py-1 font-semibold">{dayInWords(day.date, language)}</h4>
          {day.slots.map((slot) => (
            <SlotRead key={slot.id} slot={slot} />
          ))}
        </div>
      ))}
    </ReadSection>
  );
}

function SlotRead({ slot }: { slot: Slot }) {
  const { t } = useWords();
  const key = `slot/${slot.id}`;
  const hours = `${slot.start}–${slot.end}`;
  return (
    <div className="border-b border-hairline py-1 last:border-0">
      <ValueRow keys={[key]} name={t('importing.slotNamed', { hours })} correctAs={key}>
        <bdi dir="ltr" className="figures font-semibold">
          {hours}
        </bdi>
      </ValueRow>
      {slot.sessions.map((session, sessionIndex) => (
        <SessionRead key={session.id} slot={slot} session={session} sessionIndex={sessionIndex} />
      ))}
    </div>
  );
}

function SessionRead({ slot, session, sessionIndex }: { slot: Slot; session: Session; sessionIndex: number }) {
  const { t } = useWords();
  const { meeting } = useReview();
  const bodies = meeting.bodies.filter((body) => session.bodies.includes(body.id));
  return (
    <div className="ps-6">
      {meeting.bodies.length > 1 && (
        <p className="ps-3 text-[0.875rem] text-soft">
          {bodies.length > 1 && `${t('importing.jointSession')} · `}
          {bodies.map((body, index) => (
            <span key={body.id}>
              {index > 0 && ' · '}
              <Worded text={body.name} />
            </span>
          ))}
        </p>
      )}
      {session.entries.map((entry, index) => {
        const key = `entry/${slot.id}/${sessionIndex}/${index}`;
        return <EntryRead key={key} valueKey={key} entry={entry} />;
      })}
    </div>
  );
}

function EntryRead({ valueKey, entry }: { valueKey: string; entry: Entry }) {
  const { t } = useWords();
  const { meeting } = useReview();
  const items = entry.items.flatMap((id) => meeting.agenda.find((item) => item.id === id) ?? []);
  const numbers = items.map((item) => item.number).join(' / ');
  return (
    <ValueRow keys={[valueKey]} name={t('importing.entryNamed', { numbers: numbers || '–' })}>
      <span className="inline-flex gap-x-2">
        <bdi dir="ltr" className="figures min-w-12">
          {numbers}
        </bdi>
        <span className={entry.continued ? 'text-soft' : ''}>
          <Worded text={entry.title ?? items[0]?.title} />
          {entry.continued && ` ${t('importing.continued')}`}
        </span>
      </span>
    </ValueRow>
  );
}
