// The half days of a day with meetings, and the days without: from which slots are made.
import type { Pattern } from '#domain/new-meeting.ts';
import { isLocalDate, isLocalTime } from '#domain/time.ts';
import { useWords } from '../words.ts';
import { FIELD } from './field.ts';

/** A pattern as it is typed. */
export interface PatternDraft {
  readonly morning: readonly [string, string];
  readonly afternoon: readonly [string, string];
  /** Dates, parted by spaces or commas. */
  readonly holidays: string;
}

/** Ten to one, three to six: the hours of interpretation. */
export const USUAL_PATTERN: PatternDraft = { morning: ['10:00', '13:00'], afternoon: ['15:00', '18:00'], holidays: '' };

/** What was typed as a pattern; a half day without both hours is none. */
export function patternOf({ morning, afternoon, holidays }: PatternDraft): Pattern {
  const hours = [morning, afternoon].flatMap(([start, end]) =>
    isLocalTime(start) && isLocalTime(end) && start < end ? [[start, end] as const] : [],
  );
  return { hours, holidays: holidays.split(/[\s,;،、]+/).filter(isLocalDate) };
}

/** The fields. */
export function PatternFields({ draft, onChange }: { draft: PatternDraft; onChange: (draft: PatternDraft) => void }) {
  const { t } = useWords();
  const half = (name: 'morning' | 'afternoon') => (
    <fieldset className="flex items-center gap-2">
      <legend className="mb-0.5 text-[0.875rem] text-soft">
        {t(name === 'morning' ? 'desk.mornings' : 'desk.afternoons')}
      </legend>
      {([0, 1] as const).map((at) => (
        <input
          key={at}
          type="time"
          aria-label={t(at === 0 ? 'desk.from' : 'desk.to')}
          className={`${FIELD} !w-auto`}
          value={draft[name][at]}
          onChange={({ target }) => {
            const times = draft[name].with(at, target.value) as unknown as readonly [string, string];
            onChange({ ...draft, [name]: times });
          }}
        />
      ))}
    </fieldset>
  );
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3">
      {half('morning')}
      {half('afternoon')}
      <label className="block min-w-60 grow text-[0.875rem] text-soft">
        {t('desk.holidays')}
        <input
          dir="ltr"
          placeholder="2026-12-25"
          className={`${FIELD} mt-0.5 text-ink`}
          value={draft.holidays}
          onChange={({ target }) => onChange({ ...draft, holidays: target.value })}
        />
      </label>
    </div>
  );
}
