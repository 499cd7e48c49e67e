// The facts of a meeting on the desk: its bodies, its dates and place, what it was granted, and its hours.
import type { Facts } from '#domain/meeting-edits.ts';
import { bodyIdAt, withWording } from '#domain/new-meeting.ts';
import { daysBetween, isLocalDate } from '#domain/time.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { DocumentsEditor } from './documents-editor.tsx';
import { LanguagesField } from './languages-field.tsx';
import { LiveField } from './live-field.tsx';
import { SlotsEditor } from './slots-editor.tsx';
import { TimeZones } from './time-zones.tsx';
import type { Desk } from './use-desk.ts';
import { useRowFocus } from './use-row-focus.ts';

const SECTION = 'mb-8 max-w-3xl';
const HEAD = 'mb-2 border-ink border-b pb-1 font-semibold';

const GRANTS = {
  meetingsWithInterpretation: 'desk.grantMeetings',
  languagesOfInterpretation: 'desk.grantLanguages',
  days: 'desk.grantDays',
  hybridMeetingMaxHours: 'desk.grantHybrid',
} as const;

/** The facts. */
export function FactsDesk({ desk }: { desk: Desk }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const own = meeting.languages[0] ?? language;
  const { listProps, follow } = useRowFocus<HTMLUListElement>(meeting);
  const set = (facts: Facts): void => void act(() => ({ kind: 'set-facts', facts }));
  return (
    <>
      <section aria-labelledby="desk-bodies" className={SECTION}>
        <h2 id="desk-bodies" className={HEAD}>
          {t('desk.bodies')}
        </h2>
        <ul {...listProps}>
          {meeting.bodies.map((body) => (
            <li key={body.id} data-row={body.id} className="flex flex-wrap items-end gap-3 py-1">
              <LiveField
                className="min-w-60 grow"
                label={t('desk.bodyName', { body: body.id })}
                lang={own}
                value={body.name[own] ?? ''}
                onKeep={(value) => {
                  const name = withWording(body.name, own, value.trim());
                  return name !== null && act(() => ({ kind: 'put-body', body: { ...body, name } }));
                }}
              />
              <LiveField
                className="w-28"
                type="number"
                min={1}
                label={t('desk.ordinal')}
                value={body.ordinal === undefined ? '' : String(body.ordinal)}
                onKeep={(value) => {
                  const { ordinal: _former, ...rest } = body;
                  const ordinal = Number.parseInt(value, 10);
                  void act(() => ({ kind: 'put-body', body: ordinal > 0 ? { ...rest, ordinal } : rest }));
                }}
              />
              <Button
                aria-label={t('desk.removeBody', { body: body.id })}
                onClick={() => void act(() => ({ kind: 'remove-body', body: body.id }))}
              >
                {t('desk.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <Button
          className="mt-2"
          onClick={() =>
            void act((now) => {
              const id = bodyIdAt(now.bodies.length, new Set(now.bodies.map((body) => body.id)));
              follow(id, (next) => next.bodies.some((body) => body.id === id), true);
              return { kind: 'put-body', body: { id, name: { [own]: t('desk.newBody') } } };
            })
          }
        >
          {t('desk.addBody')}
        </Button>
      </section>
      <section aria-labelledby="desk-place" className={SECTION}>
        <h2 id="desk-place" className={HEAD}>
          {t('desk.datesAndPlace')}
        </h2>
        <div className="grid gap-3 sm:grid-cols-2">
          <LiveField
            label={t('desk.start')}
            type="date"
            value={meeting.start}
            onKeep={(value) => isLocalDate(value) && value <= meeting.end && set({ start: value })}
          />
          <LiveField
            label={t('desk.end')}
            type="date"
            value={meeting.end}
            onKeep={(value) => isLocalDate(value) && meeting.start <= value && set({ end: value })}
          />
          <LiveField
            label={t('desk.moveDates')}
            type="date"
            value={meeting.start}
            onKeep={(value) =>
              isLocalDate(value) && act((now) => ({ kind: 'shift-dates', days: daysBetween(now.start, value) }))
            }
          />
          <LiveField
            label={t('desk.venue')}
            lang={own}
            value={meeting.venue?.[own] ?? ''}
            onKeep={(value) => set({ venue: withWording(meeting.venue, own, value.trim()) })}
          />
          <LiveField
            label={t('desk.timeZone')}
            list="time-zones"
            value={meeting.timeZone ?? ''}
            onKeep={(value) => set({ timeZone: value.trim() || null })}
          />
          <TimeZones />
          <LiveField
            label={t('desk.symbol')}
            value={meeting.symbol ?? ''}
            onKeep={(value) => set({ symbol: value.trim() || null })}
          />
          <LanguagesField desk={desk} />
        </div>
      </section>
      <section aria-labelledby="desk-grants" className={SECTION}>
        <h2 id="desk-grants" className={HEAD}>
          {t('desk.grants')}
        </h2>
        <div className="grid gap-3 sm:grid-cols-2">
          {(Object.keys(GRANTS) as (keyof typeof GRANTS)[]).map((name) => (
            <LiveField
              key={name}
              type="number"
              min={0}
              {...(name === 'hybridMeetingMaxHours' ? { step: 0.5 } : {})}
              label={t(GRANTS[name])}
              value={String(meeting.constraints[name] ?? '')}
              onKeep={(value) => {
                const { [name]: _former, ...rest } = meeting.constraints;
                set({ constraints: value === '' ? rest : { ...rest, [name]: Math.max(0, Number(value)) } });
              }}
            />
          ))}
        </div>
      </section>
      <DocumentsEditor desk={desk} className={SECTION} headClass={HEAD} />
      <SlotsEditor desk={desk} className={SECTION} headClass={HEAD} />
    </>
  );
}
