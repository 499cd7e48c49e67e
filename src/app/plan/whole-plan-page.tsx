// One's own plan across all meetings on the device, by day, at `/plan`: for one who follows several at once.
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { addDays, wallClockAt } from '#domain/time.ts';
import { buttonClass } from '#ui/button.tsx';
import { gridWords } from '../grid-words.ts';
import { usePageTitle } from '../page-title.ts';
import { type PlanActs, usePlan } from '../plan-context.tsx';
import { usePreferences } from '../preferences.ts';
import { useNow } from '../use-now.ts';
import { useWords } from '../words.ts';
import { PlanView } from './plan-view.tsx';
import { commonZone, wholePlanShown } from './planned.ts';
import { useAllMeetings } from './use-all-meetings.ts';

/** The page. */
export function WholePlanPage() {
  const { t } = useWords();
  const acts = usePlan();
  const meetings = useAllMeetings();
  usePageTitle(t('library.allPlans'));
  return (
    <main className="w-full max-w-4xl px-4 py-8 sm:px-6">
      <h1 className="pb-4 text-2xl font-semibold">{t('library.allPlans')}</h1>
      {meetings && acts.plan ? (
        <WholePlan meetings={meetings} plan={acts.plan} acts={acts} />
      ) : (
        <p className="text-soft">{t('plan.loading')}</p>
      )}
    </main>
  );
}

/** The meetings that anything in the plan belongs to. */
function planned(meetings: readonly Meeting[], { marks }: Plan): readonly Meeting[] {
  const ids = new Set(marks.map(({ anchor }) => anchor.meeting));
  return meetings.filter(({ id }) => ids.has(id));
}

function WholePlan({ meetings, plan, acts }: { meetings: readonly Meeting[]; plan: Plan; acts: PlanActs }) {
  const words = useWords();
  const { t } = words;
  const preferences = usePreferences();
  const now = useNow();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const mine = useMemo(() => planned(meetings, plan), [meetings, plan]);
  const zone = commonZone(mine, own);
  const shown = useMemo(
    () => wholePlanShown(mine, plan, resolvePlan(mine, plan), zone, preferences),
    [mine, plan, zone, preferences],
  );
  const sayings = useMemo(
    () => gridWords(words, zone, own, preferences.timeShown),
    [words, zone, own, preferences.timeShown],
  );
  const today: LocalDate = wallClockAt(now, zone).date;
  const clocksDiffer = mine.some((meeting) => commonZone([meeting], own) !== zone);
  return (
    <>
      {clocksDiffer && <p className="mb-2 text-[0.875rem] text-warning">▲ {t('plan.allClocks')}</p>}
      <PlanView
        meeting={null}
        acts={acts}
        shown={shown}
        zone={zone}
        words={sayings}
        span={{ start: today, end: addDays(today, 30) }}
        from={today}
        empty={
          <div className="max-w-prose py-8">
            <p className="mb-5 text-soft">{t('plan.emptyAll')}</p>
            <Link to="/" className={buttonClass('primary')}>
              {t('plan.toLibrary')}
            </Link>
          </div>
        }
      />
    </>
  );
}
