// The hours of a meeting: its slots one by one, made from a pattern, or all given the hours and the form of one.
import { useId, useState } from 'react';
import type { Slot } from '#domain/meeting.ts';
import { freeSlotId, hoursOfPattern, slotsOfPattern } from '#domain/new-meeting.ts';
import { calendarDays } from '#domain/official-holidays.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_BOX } from '#ui/field.ts';
import { useWords } from '../words.ts';
import { daysOf, hoursOf, type PatternDraft, PatternFields, USUAL_PATTERN } from './pattern-fields.tsx';
import { MODES, SlotRow } from './slot-row.tsx';
import type { Desk } from './use-desk.ts';
import { useRowFocus } from './use-row-focus.ts';

/** The hours. */
export function SlotsEditor({ desk, className, headClass }: { desk: Desk; className: string; headClass: string }) {
  const { t } = useWords();
  const { meeting, act } = desk;
  const { listProps, follow } = useRowFocus<HTMLUListElement>(meeting);
  return (
    <section aria-labelledby="desk-slots" className={className}>
      <h2 id="desk-slots" className={headClass}>
        {t('desk.slots')} <span className="figures font-normal text-soft">{meeting.slots.length}</span>
      </h2>
      <ul {...listProps}>
        {meeting.slots.map((slot) => (
          <SlotRow key={slot.id} slot={slot} desk={desk} />
        ))}
      </ul>
      <Button
        className="mt-2"
        onClick={() =>
          void act((now) => {
            const last = now.slots.at(-1);
            const [date, start, end] = [last?.date ?? now.start, '15:00', '18:00'] as const;
            const id = freeSlotId(date, start, new Set(now.slots.map((one) => one.id)));
            follow(id, (next) => next.slots.some((one) => one.id === id));
            return { kind: 'add-slots', slots: [{ id, date, start, end, sessions: [] }] };
          })
        }
      >
        {t('desk.addSlot')}
      </Button>
      <AllSlots desk={desk} />
    </section>
  );
}

function AllSlots({ desk: { meeting, act } }: { desk: Desk }) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState<PatternDraft>(USUAL_PATTERN);
  // Days that have hours already are changed above, one by one or all at once.
  const full = new Set(meeting.slots.map(({ date }) => date));
  const open = calendarDays(meeting.start, meeting.end, meeting.timeZone).filter(({ date }) => !full.has(date));
  const [mode, setMode] = useState<NonNullable<Slot['mode']> | ''>('');
  return (
    <>
      <h3 className="mt-6 mb-2 font-semibold">{t('desk.pattern')}</h3>
      <PatternFields draft={draft} days={open} timeZone={meeting.timeZone} onChange={setDraft} />
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <label htmlFor={id} className="block text-[0.875rem] text-soft">
          {t('desk.form')}
          <select
            id={id}
            value={mode}
            className={`${FIELD_BOX} mt-0.5 block`}
            onChange={({ target }) => setMode(target.value as typeof mode)}
          >
            {Object.entries(MODES).map(([one, label]) => (
              <option key={one} value={one}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        {open.length > 0 && (
          <Button
            onClick={() =>
              void act((now) => {
                const slots = slotsOfPattern(now, daysOf(draft, open)).map((slot) =>
                  mode === '' ? slot : { ...slot, mode },
                );
                return slots.length === 0 ? null : { kind: 'add-slots', slots };
              })
            }
          >
            {t('desk.makeSlots')}
          </Button>
        )}
        {meeting.slots.length > 0 && (
          <Button onClick={() => void act((now) => hoursOfPattern(now, hoursOf(draft), mode || null))}>
            {t('desk.giveHours')}
          </Button>
        )}
      </div>
    </>
  );
}
