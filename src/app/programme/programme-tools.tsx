// The tools above the grid: week or day, the days, today, print.
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { localeOf } from '../dates.ts';
import { ExportButton } from '../plan/export-dialog.tsx';
import { useWords } from '../words.ts';
import type { PlanOnGrid } from './use-plan-on-grid.ts';
import type { ShownDay } from './use-shown-day.ts';

const TAB =
  'shrink-0 cursor-pointer border-transparent border-b-2 px-1 min-h-8 pointer-coarse:min-h-11 text-[0.9375rem] text-soft hover:text-accent aria-[current=date]:border-accent aria-[current=date]:font-semibold aria-[current=date]:text-ink';

const VIEW =
  'cursor-pointer border border-edge bg-raised px-3 min-h-8 pointer-coarse:min-h-11 text-[0.9375rem] text-soft first-of-type:rounded-s-sm last-of-type:rounded-e-sm last-of-type:border-s-0 hover:text-accent aria-pressed:bg-tint aria-pressed:font-semibold aria-pressed:text-ink';

function Days({ shown }: { shown: ShownDay }) {
  const { t, language } = useWords();
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return (
    <nav aria-label={t('grid.chooseDay')} className="flex min-w-0 gap-3 overflow-x-auto max-sm:grow">
      {shown.days.map((date) => (
        <button
          key={date}
          type="button"
          className={TAB}
          aria-current={date === shown.date ? 'date' : undefined}
          onClick={() => shown.show('day', date)}
        >
          {format.format(Date.parse(`${date}T00:00Z`))}
        </button>
      ))}
    </nav>
  );
}

/** The tools of the programme page. */
export function ProgrammeTools({
  meeting,
  narrow,
  shown,
  plan,
  onPrint,
}: {
  meeting: Meeting;
  narrow: boolean;
  shown: ShownDay;
  plan: PlanOnGrid;
  onPrint: () => void;
}) {
  const { t } = useWords();
  const at = shown.date === undefined ? -1 : shown.days.indexOf(shown.date);
  const neighbour = (by: number): LocalDate | undefined => shown.days[at + by];
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      {!narrow && (
        <fieldset className="flex">
          <legend className="sr-only">{t('grid.view')}</legend>
          {(['week', 'day'] as const).map((view) => (
            <button
              key={view}
              type="button"
              className={VIEW}
              aria-pressed={shown.view === view}
              onClick={() => shown.show(view, view === 'day' ? shown.date : undefined)}
            >
              {t(`grid.${view}`)}
            </button>
          ))}
        </fieldset>
      )}
      {shown.view === 'day' && (
        <div className="flex min-w-0 items-center gap-2 max-sm:w-full">
          <Step date={neighbour(-1)} label={t('grid.previousDay')} sign="‹" shown={shown} />
          <Days shown={shown} />
          <Step date={neighbour(1)} label={t('grid.nextDay')} sign="›" shown={shown} />
        </div>
      )}
      <div className="ms-auto flex flex-wrap gap-2 max-sm:w-full">
        {shown.today && <Button onClick={() => shown.show(shown.view, shown.today)}>{t('grid.jumpToday')}</Button>}
        <Button
          aria-pressed={plan.onlyMine}
          className="aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-semibold"
          onClick={() => plan.setOnlyMine(!plan.onlyMine)}
        >
          {t('plan.onlyMine')}
        </Button>
        <ExportButton meeting={meeting} />
        <Button onClick={onPrint}>{t('grid.print')}</Button>
      </div>
    </div>
  );
}

function Step({
  date,
  label,
  sign,
  shown,
}: {
  date: LocalDate | undefined;
  label: string;
  sign: string;
  shown: ShownDay;
}) {
  return (
    <Button
      aria-label={label}
      title={label}
      disabled={date === undefined}
      className="min-w-8 shrink-0 pointer-coarse:min-w-11"
      onClick={() => date && shown.show('day', date)}
    >
      <span aria-hidden="true" className="rtl:-scale-x-100">
        {sign}
      </span>
    </Button>
  );
}
