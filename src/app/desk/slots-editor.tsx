// The hours of a meeting: its slots one by one, made from a pattern, moved, changed with one another.
import { useId, useState } from 'react';
import { shiftedFrom } from '#domain/gestures.ts';
import type { Slot } from '#domain/meeting.ts';
import { freeSlotId, slotsOfPattern } from '#domain/new-meeting.ts';
import { isLocalDate, isLocalTime } from '#domain/time.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { useWords } from '../words.ts';
import { FIELD } from './field.ts';
import { LiveField } from './live-field.tsx';
import { type PatternDraft, PatternFields, patternOf, USUAL_PATTERN } from './pattern-fields.tsx';
import { slotName } from './slot-words.ts';
import type { Desk } from './use-desk.ts';

const MODES = {
  '': 'desk.modeUnsaid',
  'in-person': 'grid.modeInPerson',
  hybrid: 'grid.modeHybrid',
  online: 'grid.modeOnline',
} as const;

/** The hours. */
export function SlotsEditor({ desk, className, headClass }: { desk: Desk; className: string; headClass: string }) {
  const { t } = useWords();
  const { meeting, act } = desk;
  const [draft, setDraft] = useState<PatternDraft>(USUAL_PATTERN);
  return (
    <section aria-labelledby="desk-slots" className={className}>
      <h2 id="desk-slots" className={headClass}>
        {t('desk.slots')} <span className="figures font-normal text-soft">{meeting.slots.length}</span>
      </h2>
      <ul>
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
            return { kind: 'add-slots', slots: [{ id, date, start, end, sessions: [] }] };
          })
        }
      >
        {t('desk.addSlot')}
      </Button>
      <h3 className="mt-6 mb-2 font-semibold">{t('desk.pattern')}</h3>
      <PatternFields draft={draft} onChange={setDraft} />
      <Button
        className="mt-3"
        onClick={() =>
          void act((now) => {
            const slots = slotsOfPattern(now, patternOf(draft));
            return slots.length === 0 ? null : { kind: 'add-slots', slots };
          })
        }
      >
        {t('desk.makeSlots')}
      </Button>
    </section>
  );
}

function SlotRow({ slot, desk }: { slot: Slot; desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const { meeting, act } = desk;
  const name = slotName(slot, meeting, words);
  const id = useId();
  const [swapping, setSwapping] = useState(false);
  const set = (to: Partial<Pick<Slot, 'date' | 'start' | 'end'>>): void =>
    void act(() => ({ kind: 'set-slot', slot: slot.id, to }));
  const acts = [
    { id: 'swap', label: t('desk.swapWith') },
    ...(shiftedFrom(meeting, slot.id, 1) ? [{ id: 'later', label: t('desk.shiftLater') }] : []),
    ...(shiftedFrom(meeting, slot.id, -1) ? [{ id: 'earlier', label: t('desk.shiftEarlier') }] : []),
    { id: 'remove', label: t('desk.removeSlot') },
  ];
  return (
    <li className="flex flex-wrap items-end gap-2 border-hairline border-b py-1.5">
      <span className="w-44 self-center text-[0.9375rem]">{name}</span>
      <LiveField
        labelShown={false}
        label={t('desk.slotDate', { slot: name })}
        type="date"
        value={slot.date}
        onKeep={(date) => isLocalDate(date) && set({ date })}
      />
      <LiveField
        labelShown={false}
        label={t('desk.slotFrom', { slot: name })}
        type="time"
        value={slot.start}
        onKeep={(start) => isLocalTime(start) && set({ start })}
      />
      <LiveField
        labelShown={false}
        label={t('desk.slotTo', { slot: name })}
        type="time"
        value={slot.end}
        onKeep={(end) => isLocalTime(end) && set({ end })}
      />
      <select
        aria-label={t('desk.slotMode', { slot: name })}
        value={slot.mode ?? ''}
        className={`${FIELD} !w-auto`}
        onChange={({ target }) => {
          const mode = (target.value || null) as Slot['mode'] | null;
          void act(() => ({ kind: 'set-slot', slot: slot.id, to: { mode } }));
        }}
      >
        {Object.entries(MODES).map(([mode, label]) => (
          <option key={mode} value={mode}>
            {t(label)}
          </option>
        ))}
      </select>
      <MenuButton
        label={t('desk.slotActs', { slot: name })}
        className="inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center text-soft hover:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        items={acts}
        onAction={(chosen) => {
          if (chosen === 'swap') setSwapping(true);
          else if (chosen === 'remove') void act(() => ({ kind: 'remove-slots', slots: [slot.id] }));
          else void act((now) => shiftedFrom(now, slot.id, chosen === 'later' ? 1 : -1));
        }}
      >
        <Icon name="more" />
      </MenuButton>
      {swapping && (
        <span className="flex items-center gap-2">
          <label htmlFor={id} className="text-[0.875rem] text-soft">
            {t('desk.swapWith')}
          </label>
          <select
            id={id}
            className={`${FIELD} !w-auto`}
            defaultValue=""
            onChange={({ target }) => {
              setSwapping(false);
              void act(() => ({ kind: 'swap-slots', slots: [slot.id, target.value] }));
            }}
          >
            <option value="" />
            {meeting.slots
              .filter((other) => other !== slot)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {slotName(other, meeting, words)}
                </option>
              ))}
          </select>
        </span>
      )}
    </li>
  );
}
