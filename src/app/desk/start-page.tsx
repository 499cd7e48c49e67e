// Begins a meeting: from nothing, or with the shape of a past one.
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { begunMeeting, fromTemplate, slotsOfPattern } from '#domain/new-meeting.ts';
import { calendarDays } from '#domain/official-holidays.ts';
import { isLocalDate, isTimeZone } from '#domain/time.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { localeOf } from '../dates.ts';
import { meetingName } from '../meeting-name.tsx';
import { usePageTitle } from '../page-title.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { INTERFACE_LANGUAGES, useWords, type Words } from '../words.ts';
import { dayName, holidayName } from './holiday-words.ts';
import { daysOf, PatternFields, USUAL_PATTERN } from './pattern-fields.tsx';
import { TimeZones } from './time-zones.tsx';

/** The page, at `/start`. */
export function StartPage() {
  const { t } = useWords();
  usePageTitle(t('shell.startMeeting'));
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
      <h1 className="pb-4 text-2xl font-semibold">{t('shell.startMeeting')}</h1>
      <StartForm />
    </main>
  );
}

/** "Working Group on Firearms, 9": a body, and the number of its session behind the last comma. */
function bodyOf(line: string): { name: string; ordinal?: number } {
  const [, name, ordinal] = /^(.*\S)\s*[,，、،;]\s*(\d{1,4})$/.exec(line) ?? [];
  return name === undefined ? { name: line } : { name, ordinal: Number(ordinal) };
}

function StartForm() {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const navigate = useNavigate();
  const stored = useLiveQuery(() => store.meetings(), [store]) ?? [];
  const [template, setTemplate] = useState('');
  const [pattern, setPattern] = useState(USUAL_PATTERN);
  const [incomplete, setIncomplete] = useState(false);
  const [{ start, end, zone }, setWhen] = useState({
    start: '',
    end: '',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const days = isLocalDate(start) && isLocalDate(end) ? calendarDays(start, end, zone) : [];
  const past = stored.find(({ id }) => id === template)?.meeting;

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const said = (name: string): string => String(data.get(name) ?? '').trim();
    const bodies = said('bodies')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map(bodyOf);
    const id = crypto.randomUUID();
    if (!isLocalDate(start) || (!past && (bodies.length === 0 || !isLocalDate(end) || end < start))) {
      setIncomplete(true);
      return;
    }
    const begun = past
      ? fromTemplate(past, id, start)
      : begunMeeting({
          id,
          language: said('language') || language,
          bodies,
          start,
          end: isLocalDate(end) ? end : start,
          venue: said('venue'),
          timeZone: isTimeZone(zone) ? zone : null,
        });
    const meeting = past
      ? begun
      : {
          ...begun,
          slots: slotsOfPattern(begun, daysOf(pattern, calendarDays(begun.start, begun.end, begun.timeZone))),
        };
    const kept = await told(store.apply(id, { kind: 'put', meeting }), words);
    if (kept) void navigate(`/meetings/${encodeURIComponent(id)}/desk${past ? '' : '/agenda'}`);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4 sm:grid-cols-2">
      <Labelled label={t('desk.template')} className="col-span-full">
        {(id) => (
          <select id={id} value={template} onChange={({ target }) => setTemplate(target.value)} className={FIELD}>
            <option value="">{t('desk.noTemplate')}</option>
            {stored.map(({ meeting }) => (
              <option key={meeting.id} value={meeting.id}>
                {meetingName(meeting, words)} {meeting.start.slice(0, 4)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {!past && (
        <Labelled label={t('desk.bodiesField')} className="col-span-full">
          {(id) => <textarea id={id} name="bodies" rows={3} dir="auto" className={FIELD} />}
        </Labelled>
      )}
      <Labelled label={t('desk.start')}>
        {(id) => (
          <input
            id={id}
            type="date"
            className={FIELD}
            value={start}
            onChange={({ target }) => setWhen({ start: target.value, end, zone })}
          />
        )}
      </Labelled>
      {!past && (
        <>
          <Labelled label={t('desk.end')}>
            {(id) => (
              <input
                id={id}
                type="date"
                className={FIELD}
                value={end}
                onChange={({ target }) => setWhen({ start, end: target.value, zone })}
              />
            )}
          </Labelled>
          <Labelled label={t('desk.venue')}>
            {(id) => <input id={id} name="venue" dir="auto" className={FIELD} />}
          </Labelled>
          <Labelled label={t('desk.timeZone')}>
            {(id) => (
              <input
                id={id}
                list="time-zones"
                dir="ltr"
                value={zone}
                className={FIELD}
                onChange={({ target }) => setWhen({ start, end, zone: target.value.trim() })}
              />
            )}
          </Labelled>
          <TimeZones />
          <Labelled label={t('desk.language')}>
            {(id) => (
              <select id={id} name="language" defaultValue={language} className={FIELD}>
                {Object.entries(INTERFACE_LANGUAGES).map(([tag, name]) => (
                  <option key={tag} value={tag} lang={tag}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <fieldset className="col-span-full">
            <legend className="mb-1 font-semibold">{t('desk.pattern')}</legend>
            <PatternFields draft={pattern} days={days} timeZone={zone} onChange={setPattern} />
          </fieldset>
        </>
      )}
      {past && (
        <p className="col-span-full text-soft">
          {t('desk.templateText')} {isLocalDate(start) && holidaysInWords(fromTemplate(past, past.id, start), words)}
        </p>
      )}
      <p role="alert" className="col-span-full text-error empty:hidden">
        {incomplete && t('desk.startIncomplete')}
      </p>
      <div className="col-span-full">
        <Button type="submit" look="primary">
          {t('desk.begin')}
        </Button>
      </div>
    </form>
  );
}

/** The days of a meeting on which its duty station has a holiday, so that nobody finds out too late. */
function holidaysInWords(meeting: Meeting, words: Words): string {
  const dates = new Set(meeting.slots.map(({ date }) => date));
  const days = calendarDays(meeting.start, meeting.end, meeting.timeZone).flatMap(({ date, holiday }) =>
    holiday && dates.has(date)
      ? [words.t('desk.holidayOn', { day: dayName(date, words), holiday: holidayName(holiday, words) })]
      : [],
  );
  return days.length === 0
    ? ''
    : words.t('desk.holidaysHit', { days: new Intl.ListFormat(localeOf(words.language)).format(days) });
}
