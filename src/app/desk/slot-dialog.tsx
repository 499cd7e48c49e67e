// Chooses a slot: each by its name and hours; for something that goes there also what stands in the way, and what is to
// be known.
import type { Carried } from '#domain/carried.ts';
import { fitAt } from '#domain/landing.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useWords, type Words } from '../words.ts';
import { cautionWords, misfitWords } from './fit-words.ts';
import { slotName } from './slot-words.ts';

/** The dialog. */
export function SlotDialog({
  meeting,
  carried,
  slots = meeting.slots,
  title,
  onChoose,
  onClose,
}: {
  meeting: Meeting;
  /** What goes there, if something does. */
  carried?: Carried;
  slots?: readonly Slot[];
  title: string;
  onChoose: (slot: string) => void;
  onClose: () => void;
}) {
  const words = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="px-2 pt-2 pb-4">
        {slots.map((slot) => {
          const { fits, notes } = carried ? standing(meeting, carried, slot, words) : { fits: true, notes: [] };
          return (
            <li key={slot.id}>
              <button
                type="button"
                disabled={!fits}
                className="flex min-h-9 w-full cursor-pointer flex-wrap items-baseline gap-x-3 px-2 py-1 text-start hover:bg-tint disabled:cursor-default disabled:text-soft disabled:hover:bg-transparent pointer-coarse:min-h-11"
                onClick={() => onChoose(slot.id)}
              >
                <span>{slotName(slot, meeting, words)}</span>
                <span className="figures text-soft">
                  {slot.start}–{slot.end}
                </span>
                {notes.map((note) => (
                  <span key={note} className="text-[0.875rem] text-soft">
                    {note}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function standing(meeting: Meeting, carried: Carried, slot: Slot, words: Words): { fits: boolean; notes: string[] } {
  const fit = fitAt(meeting, carried, { slot: slot.id, session: null, index: 0, body: null });
  const notes = fit.fits
    ? fit.cautions.map((caution) => cautionWords(caution, words))
    : [misfitWords(fit, meeting, words)];
  return { fits: fit.fits, notes };
}
