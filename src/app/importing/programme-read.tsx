// The programme of work as it was read: a plain table a day, slots down, what is taken up beside.
import type { Entry, LocalDate, Session, Slot } from '#domain/meeting.ts';
import { dayInWords, shortDay } from '../dates.ts';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { DateSpin } from './date-spin.tsx';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { ValueRow } from './value-row.tsx';

/** The programme of work. */
export function ProgrammeRead() {
  const { t } = useWords();
  const { meeting, reading } = useReview();
  // A day that is put right stays where it was read, under the fingers that correct it.
  const read = reading.meeting.slots;
  const added = meeting.slots.filter(({ id }) => !read.some((slot) => slot.id === id));
  const days = [...new Set([...read, ...added].map((slot) => slot.date))].sort();
  return (
    <ReadSection heading={t('importing.programme')}>
      {days.length === 0 && <p className="text-soft">{t('importing.noProgramme')}</p>}
      {days.length > 0 && <p className="text-[0.875rem] text-soft">{t('importing.datesByKeys')}</p>}
      {days.map((date) => (
        <div key={date} className="mb-4 last:mb-0">
          <DayRead read={date} />
          {[...read, ...added]
            .filter((slot) => slot.date === date)
            .map(({ id }) => {
              const slot = meeting.slots.find((one) => one.id === id);
              return slot && <SlotRead key={id} slot={slot} read={date} />;
            })}
        </div>
      ))}
    </ReadSection>
  );
}

/** The date of all slots that were read on one day. */
function DayRead({ read }: { read: LocalDate }) {
  const { t, language } = useWords();
  const { corrections, correct } = useReview();
  const key = `day/${read}`;
  const date = (corrections.get(key)?.date ?? read) as LocalDate;
  return (
    <h4 className="border-b border-edge py-1 font-semibold">
      <DateSpin
        date={date}
        name={t('importing.date')}
        words={dayInWords(date, language)}
        onChange={(next) => correct([key], next === read ? null : { date: next })}
      />
      {date !== read && <span className="ms-2 font-normal text-[0.875rem] text-info">{t('importing.corrected')}</span>}
    </h4>
  );
}

function SlotRead({ slot, read }: { slot: Slot; read: LocalDate }) {
  const { t, language } = useWords();
  const { corrections } = useReview();
  const day = corrections.get(`day/${read}`)?.date ?? read;
  const key = `slot/${slot.id}`;
  const hours = `${slot.start}–${slot.end}`;
  return (
    <div className="border-b border-hairline py-1 last:border-0">
      <ValueRow keys={[key]} name={t('importing.slotNamed', { hours })} correctAs={key}>
        <bdi dir="ltr" className="figures font-semibold">
          {hours}
        </bdi>
        {slot.date !== day && <span className="ms-2">{shortDay(slot.date, language)}</span>}
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
