// Notes by hand what happened with an entry: it began, it was concluded, it did not start.
import type { Entry } from '#domain/meeting.ts';
import { timeOfMinute, wallClockAt } from '#domain/time.ts';
import type { MessageId } from '../words.ts';
import { useWords } from '../words.ts';
import { HAPPENINGS, type Happening } from './happened.ts';
import { useRoom } from './room-context.ts';
import type { Sitting } from './room-now.ts';

const ACTS: Record<Happening, MessageId> = {
  began: 'now.began',
  concluded: 'now.concluded',
  'not-started': 'now.notStarted',
};
const TOLD = { began: 'now.beganAt', concluded: 'now.concludedAt' } as const;

/** The switches of an entry, of which one or none holds, and what was noted. */
export function HappenedNote({ sitting, entry, what }: { sitting: Sitting; entry: Entry; what: string }) {
  const { t } = useWords();
  const { notes, timeZone } = useRoom();
  const happened = notes.of(sitting, entry);
  return (
    <fieldset className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <legend className="sr-only">{t('now.marks', { what })}</legend>
      <div className="flex max-w-full max-sm:w-full">
        {HAPPENINGS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={happened?.what === one}
            onClick={() => notes.note(sitting, entry, happened?.what === one ? null : one)}
            className="min-h-8 cursor-pointer border border-edge border-s-0 bg-raised px-3 py-1 text-[0.9375rem] leading-tight max-sm:min-h-11 max-sm:grow max-sm:px-2 text-soft first:rounded-s-sm first:border-s last:rounded-e-sm hover:text-accent aria-pressed:bg-tint aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
          >
            {t(ACTS[one])}
          </button>
        ))}
      </div>
      {happened && happened.what !== 'not-started' && (
        <span className="text-soft">
          {t(TOLD[happened.what], { time: timeOfMinute(wallClockAt(happened.at, timeZone).minute) })}
        </span>
      )}
    </fieldset>
  );
}
