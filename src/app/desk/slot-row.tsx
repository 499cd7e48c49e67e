// A slot among the meeting hours: a line that says when and how, opened to be changed, and the menu of what is done with
// it as a whole. Two stops of the Tab key a slot, so that the last one of a long meeting is near.
import { useId, useState } from 'react';
import { shiftedFrom } from '#domain/gestures.ts';
import type { Slot } from '#domain/meeting.ts';
import { daysBetween, isLocalDate, isLocalTime } from '#domain/time.ts';
import { FIELD_BOX } from '#ui/field.ts';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { formatDates } from '../dates.ts';
import { type MessageId, useWords } from '../words.ts';
import { LiveField } from './live-field.tsx';
import { SlotDialog } from './slot-dialog.tsx';
import { slotName } from './slot-words.ts';
import type { Desk } from './use-desk.ts';

/** The forms of a meeting by their words; '' = not stated. */
export const MODES: { readonly [mode in NonNullable<Slot['mode']> | '']: MessageId } = {
  '': 'desk.modeUnsaid',
  'in-person': 'grid.modeInPerson',
  hybrid: 'grid.modeHybrid',
  online: 'grid.modeOnline',
};

/** The row. */
export function SlotRow({ slot, desk }: { slot: Slot; desk: Desk }) {
  const words = useWords();
  const { t, language } = words;
  const { meeting, act } = desk;
  const name = slotName(slot, meeting, words);
  // A longer meeting has the date in the name.
  const dated = daysBetween(meeting.start, meeting.end) <= 6;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [swapping, setSwapping] = useState(false);
  const acts = [
    { id: 'swap', label: t('desk.swapWith') },
    ...(shiftedFrom(meeting, slot.id, 1) ? [{ id: 'later', label: t('desk.shiftLater') }] : []),
    ...(shiftedFrom(meeting, slot.id, -1) ? [{ id: 'earlier', label: t('desk.shiftEarlier') }] : []),
    { id: 'remove', label: t('desk.removeSlot') },
  ];
  return (
    <li data-row={slot.id} className="border-hairline border-b py-0.5">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          className="flex min-h-8 min-w-0 grow cursor-pointer flex-wrap content-center items-baseline gap-x-4 text-start text-[0.9375rem] hover:text-accent pointer-coarse:min-h-11"
          onClick={() => setOpen(!open)}
        >
          <span className="w-56">{name}</span>
          {dated && <span className="w-36 text-soft">{formatDates(slot.date, slot.date, language)}</span>}
          <span dir="ltr" className="figures">
            {slot.start}–{slot.end}
          </span>
          {slot.mode && <span className="text-soft">{t(MODES[slot.mode])}</span>}
        </button>
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
      </div>
      <div id={id} hidden={!open} className="pb-2">
        {open && <SlotFields slot={slot} name={name} desk={desk} />}
      </div>
      {swapping && (
        <SlotDialog
          meeting={meeting}
          slots={meeting.slots.filter((other) => other !== slot)}
          title={t('desk.swapTitle', { slot: name })}
          onClose={() => setSwapping(false)}
          onChoose={(other) => {
            setSwapping(false);
            void act(() => ({ kind: 'swap-slots', slots: [slot.id, other] }));
          }}
        />
      )}
    </li>
  );
}

function SlotFields({ slot, name, desk }: { slot: Slot; name: string; desk: Desk }) {
  const { t } = useWords();
  const set = (to: Partial<Pick<Slot, 'date' | 'start' | 'end'>> & { mode?: Slot['mode'] | null }): void =>
    void desk.act(() => ({ kind: 'set-slot', slot: slot.id, to }));
  return (
    <div className="flex flex-wrap items-end gap-2">
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
        onKeep={(start) => isLocalTime(start) && start < slot.end && set({ start })}
      />
      <LiveField
        labelShown={false}
        label={t('desk.slotTo', { slot: name })}
        type="time"
        value={slot.end}
        onKeep={(end) => isLocalTime(end) && slot.start < end && set({ end })}
      />
      <select
        aria-label={t('desk.slotMode', { slot: name })}
        value={slot.mode ?? ''}
        className={FIELD_BOX}
        onChange={({ target }) => set({ mode: (target.value || null) as Slot['mode'] | null })}
      >
        {Object.entries(MODES).map(([mode, label]) => (
          <option key={mode} value={mode}>
            {t(label)}
          </option>
        ))}
      </select>
    </div>
  );
}
