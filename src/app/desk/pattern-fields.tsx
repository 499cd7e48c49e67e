// The hours of a day with meetings, and the half days on which there are some: from which slots are made. Weekends and the
// holidays of the duty station are left out, until somebody ticks them.
import type { LocalDate } from '#domain/meeting.ts';
import type { Hours, PatternDay } from '#domain/new-meeting.ts';
import { type CalendarDay, knowsHolidaysOf } from '#domain/official-holidays.ts';
import { isLocalTime } from '#domain/time.ts';
import { FIELD_BOX } from '#ui/field.ts';
import { useWords } from '../words.ts';
import { dayName, holidayName } from './holiday-words.ts';

const HALVES = ['morning', 'afternoon'] as const;
type Half = (typeof HALVES)[number];
type HalfDay = `${LocalDate} ${Half}`;

/** A pattern as it is typed. */
export interface PatternDraft {
  readonly morning: readonly [string, string];
  readonly afternoon: readonly [string, string];
  /** Half days that were ticked (true) or cleared otherwise than the calendar has it. */
  readonly ticks: ReadonlyMap<HalfDay, boolean>;
}

/** Ten to one, three to six: the hours of interpretation. */
export const USUAL_PATTERN: PatternDraft = {
  morning: ['10:00', '13:00'],
  afternoon: ['15:00', '18:00'],
  ticks: new Map(),
};

const HALF_NAMES = { morning: 'desk.mornings', afternoon: 'desk.afternoons' } as const;
const SLOT_NAMES = { morning: 'desk.slotMorning', afternoon: 'desk.slotAfternoon' } as const;

/** The days of two months; more are not shown one by one. */
const MOST_DAYS = 62;

/** The hours of the half days; one without both is none. */
export function hoursOf(draft: PatternDraft): readonly Hours[] {
  return HALVES.flatMap((half) => hoursOfHalf(draft, half));
}

function hoursOfHalf(draft: PatternDraft, half: Half): readonly Hours[] {
  const [start, end] = draft[half];
  return isLocalTime(start) && isLocalTime(end) && start < end ? [[start, end]] : [];
}

const isTicked = ({ ticks }: PatternDraft, { date, weekend, holiday }: CalendarDay, half: Half): boolean =>
  ticks.get(`${date} ${half}`) ?? !(weekend || holiday);

/** The days with the hours that were ticked. */
export function daysOf(draft: PatternDraft, days: readonly CalendarDay[]): readonly PatternDay[] {
  return days.map((day) => ({
    date: day.date,
    hours: HALVES.filter((half) => isTicked(draft, day, half)).flatMap((half) => hoursOfHalf(draft, half)),
  }));
}

interface PatternProps {
  readonly draft: PatternDraft;
  /** The days of the meeting; too many are not shown one by one. */
  readonly days: readonly CalendarDay[];
  /** The duty station's, by which its holidays are known; null = unknown. */
  readonly timeZone: string | null;
  readonly onChange: (draft: PatternDraft) => void;
}

/** The fields. */
export function PatternFields({ draft, days, timeZone, onChange }: PatternProps) {
  const { t } = useWords();
  const half = (name: Half) => (
    <fieldset className="flex items-center gap-2">
      <legend className="mb-0.5 text-[0.875rem] text-soft">{t(HALF_NAMES[name])}</legend>
      {([0, 1] as const).map((at) => (
        <input
          key={at}
          type="time"
          aria-label={t(at === 0 ? 'desk.from' : 'desk.to')}
          className={FIELD_BOX}
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
    <>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {half('morning')}
        {half('afternoon')}
      </div>
      {days.length > 0 && days.length <= MOST_DAYS && (
        <DayTable draft={draft} days={days} timeZone={timeZone} onChange={onChange} />
      )}
    </>
  );
}

function DayTable({ draft, days, timeZone, onChange }: PatternProps) {
  const words = useWords();
  const { t } = words;
  return (
    <table className="mt-4 w-full max-w-2xl text-start text-[0.9375rem]">
      <caption className="mb-1 text-start text-[0.875rem] text-soft">
        {t(knowsHolidaysOf(timeZone) ? 'desk.daysKnown' : 'desk.daysUnknown')}
      </caption>
      <thead className="border-ink border-b">
        <tr>
          <th scope="col" className="py-1 text-start font-semibold">
            {t('desk.day')}
          </th>
          {HALVES.map((half) => (
            <th key={half} scope="col" className="px-2 py-1 text-start font-semibold">
              {t(HALF_NAMES[half])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const name = dayName(day.date, words);
          return (
            <tr key={day.date} className="border-hairline border-b">
              <th
                scope="row"
                className={`py-1 text-start font-normal ${day.weekend || day.holiday ? 'text-soft' : ''}`}
              >
                {name}
                {day.holiday && <span className="block text-[0.875rem]">{holidayName(day.holiday, words)}</span>}
              </th>
              {HALVES.map((half) => (
                <td key={half} className="px-2">
                  <label className="inline-flex min-h-8 min-w-8 items-center pointer-coarse:min-h-11 pointer-coarse:min-w-11">
                    <input
                      type="checkbox"
                      className="size-5 accent-accent"
                      aria-label={t(SLOT_NAMES[half], { day: name })}
                      checked={isTicked(draft, day, half)}
                      onChange={({ target }) =>
                        onChange({
                          ...draft,
                          ticks: new Map(draft.ticks).set(`${day.date} ${half}`, target.checked),
                        })
                      }
                    />
                  </label>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
