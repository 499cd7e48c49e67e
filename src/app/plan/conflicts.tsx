// How many conflicts a plan has, and the way to each day that has one.
import { shortDay } from '../dates.ts';
import { useWords } from '../words.ts';
import { SEVERITY_SHAPES } from './conflict-line.tsx';
import { rowId } from './my-day.tsx';
import { type PlanShown, plannedKey } from './planned.ts';

/** The count and the ways. */
export function Conflicts({ shown }: { shown: PlanShown }) {
  const { t, language } = useWords();
  const { conflicts } = shown;
  if (conflicts.length === 0) return <p className="text-soft">{t('plan.noConflicts')}</p>;
  const go = (key: string): void => {
    const row = document.getElementById(key);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const days = shown.days.flatMap(({ date, parts }) => {
    const told = parts.find((part) => shown.conflictsAt.has(plannedKey(part)));
    return told ? [{ date, row: rowId(told) }] : [];
  });
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <p className="font-semibold text-warning">
        <span aria-hidden="true">{SEVERITY_SHAPES.warning} </span>
        {t('plan.conflicts', { count: conflicts.length })}
      </p>
      <ul className="flex flex-wrap gap-x-3 print:hidden">
        {days.map(({ date, row }) => {
          const day = shortDay(date, language);
          return (
            <li key={date}>
              <button
                type="button"
                className="min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11"
                aria-label={t('plan.toConflict', { day })}
                onClick={() => go(row)}
              >
                {day}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
