// A date that is put right where it stands: arrows move it by a day, page keys by a month, digits give the day of the
// month (https://www.w3.org/WAI/ARIA/apg/patterns/spinbutton/). What is pressed counts at once and can be reset.
import { useRef } from 'react';
import type { LocalDate } from '#domain/meeting.ts';
import { addDays, localDate } from '#domain/time.ts';

interface DateSpinProps {
  readonly date: LocalDate;
  /** What the date is, for those who hear it. */
  readonly name: string;
  /** The date in words. */
  readonly words: string;
  readonly onChange: (date: LocalDate) => void;
}

/** Tells the dates of a review from what else can be focused. */
export const DATE_MARK = 'data-date';

/** A date to be spun. */
export function DateSpin({ date, name, words, onChange }: DateSpinProps) {
  const typed = useRef('');
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = digitOf(event.key);
    const next = digit === null ? moved(date, event.key, event.shiftKey) : null;
    if (next) {
      event.preventDefault();
      typed.current = '';
      onChange(next);
    } else if (digit !== null) {
      event.preventDefault();
      event.stopPropagation();
      const both = withDay(date, Number(typed.current + digit));
      const chosen = typed.current.length === 1 && both ? both : withDay(date, digit);
      typed.current = typed.current.length === 1 && both ? '' : `${digit}`;
      if (chosen) onChange(chosen);
    }
  };
  return (
    <span
      role="spinbutton"
      tabIndex={0}
      aria-label={name}
      aria-valuenow={Number(date.slice(8))}
      aria-valuetext={words}
      {...{ [DATE_MARK]: '' }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        typed.current = '';
      }}
      className="inline-block min-h-6 rounded-sm border-b border-dotted border-edge focus-visible:border-accent"
    >
      {words}
    </span>
  );
}

/** ٣ and ۳ are keys of Arabic and Persian keyboards. */
function digitOf(key: string): number | null {
  if (key.length !== 1) return null;
  const at = '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'.indexOf(key);
  return at < 0 ? null : at % 10;
}

function moved(date: LocalDate, key: string, isFar: boolean): LocalDate | null {
  const months = isFar ? 12 : 1;
  switch (key) {
    case 'ArrowUp':
      return addDays(date, 1);
    case 'ArrowDown':
      return addDays(date, -1);
    case 'PageUp':
      return withMonth(date, months);
    case 'PageDown':
      return withMonth(date, -months);
    default:
      return null;
  }
}

function withDay(date: LocalDate, day: number): LocalDate | null {
  return localDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day);
}

/** The same day some months on, or the last that such a month has. */
function withMonth(date: LocalDate, months: number): LocalDate | null {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  for (let day = Number(date.slice(8)); day > 27; day--) {
    const found = localDate(Math.floor(month / 12), (month % 12) + 1, day);
    if (found) return found;
  }
  return localDate(Math.floor(month / 12), (month % 12) + 1, Number(date.slice(8)));
}
