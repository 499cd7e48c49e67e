// The tools above the grid: week or day, the days, today, print.
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { Button } from '#ui/button.tsx';
import { localeOf } from '../dates.ts';
import { useWords } from '../words.ts';
import type { ShownDay } from './use-shown-day.ts';

/** The tools of the programme page. */
export function ProgrammeTools({
  meeting,
  narrow,
  now,
  shown,
  words,
}: {
  meeting: Meeting;
  narrow: boolean;
  now: number;
  shown: ShownDay;
  words: GridWords;
}) {
  void meeting; void now; void words;
  const { t, language } = useWords();
  const at = shown.date === undefined ? -1 : shown.days.indexOf(shown.date);
  const short = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', day: 'numeric', calendar: 'gregory', timeZone: 'UTC' });
  const step = (by: number): LocalDate | undefined => shown.days[at + by];
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      {!narrow && (
        <fieldset className="flex">
          <legend className="sr-only">{t('grid.view')}</legend>
          {(['week', 'day'] as const).map((view) => (
            <Button key={view} aria-pressed={shown.view === view} look={shown.view === view ? 'primary' : 'plain'} onClick={() => shown.show(view, view === 'day' ? shown.date : undefined)}>
              {t(`grid.${view}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {shown.view === 'day' && (
        <nav aria-label={t('grid.chooseDay')} className="flex flex-wrap gap-1">
          {shown.days.map((date) => (
            <Button key={date} look={date === shown.date ? 'primary' : 'plain'} aria-current={date === shown.date ? 'date' : undefined} onClick={() => shown.show('day', date)}>
              {short.format(Date.parse(`${date}T00:00Z`))}
            </Button>
          ))}
        </nav>
      )}
      {shown.today && <Button onClick={() => shown.show(shown.view, shown.today)}>{t('grid.jumpToday')}</Button>}
      <Button className="ms-auto" onClick={() => print()}>{t('grid.print')}</Button>
      {step(1) === step(-1) && null}
    </div>
  );
}
