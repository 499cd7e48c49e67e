// One's own plan for a meeting, by day: what was marked with its hours, what overlaps, what stays free, own
// appointments, and what an update took away.
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { EMPTY_PLAN } from '#domain/plan.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { buttonClass } from '#ui/button.tsx';
import { CarryButton } from '../carry/carry-button.tsx';
import { gridWords } from '../grid-words.ts';
import { type PlanActs, usePlan } from '../plan-context.tsx';
import { usePreferences } from '../preferences.ts';
import { useStoredMeeting } from '../store-context.ts';
import { useWords } from '../words.ts';
import { ExportButton } from './export-dialog.tsx';
import { GoneList } from './gone-list.tsx';
import { PlanView } from './plan-view.tsx';
import { planShown } from './planned.ts';
import { useAllMeetings } from './use-all-meetings.ts';

/** The plan page, at `/meetings/:id/plan`. */
export function PlanPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  const acts = usePlan();
  const { t } = useWords();
  return (
    <main className="max-w-4xl px-4 pt-4 pb-16 sm:px-6">
      {stored && acts.plan ? (
        <MyPlan meeting={stored.meeting} acts={acts} />
      ) : (
        <p className="text-soft">{t('plan.loading')}</p>
      )}
    </main>
  );
}

const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function MyPlan({ meeting, acts }: { meeting: Meeting; acts: PlanActs }) {
  const words = useWords();
  const { t } = words;
  const preferences = usePreferences();
  const { timeShown } = preferences;
  const { plan = EMPTY_PLAN } = acts;
  const all = useAllMeetings();
  const meetings = useMemo(() => [meeting, ...(all ?? []).filter(({ id }) => id !== meeting.id)], [meeting, all]);
  const own = viewerZone();
  const resolved = useMemo(() => resolvePlan(meetings, plan), [meetings, plan]);
  const shown = useMemo(
    () => planShown(meeting, meetings, plan, resolved, own, preferences),
    [meeting, meetings, plan, resolved, own, preferences],
  );
  const zone = zoneOf(meeting, own);
  const sayings = useMemo(() => gridWords(words, zone, own, timeShown), [words, zone, own, timeShown]);
  const gone = [...resolved.marks, ...resolved.notes].some(
    (one) => one.gone === 'place' && one.of.anchor.meeting === meeting.id,
  );
  return (
    <>
      <h2 className="sr-only">{t('shell.plan')}</h2>
      <PlanView
        meeting={meeting}
        acts={acts}
        shown={shown}
        zone={zone}
        words={sayings}
        span={meeting}
        empty={<Empty meeting={meeting} />}
        tools={
          !shown.empty && (
            <>
              <ExportButton meeting={meeting} mine={{ meetings, plan, resolved }} />
              <CarryButton meeting={meeting} meetings={meetings} plan={plan} />
              <Link to={`/meetings/${encodeURIComponent(meeting.id)}/pocket`} className={buttonClass()}>
                {t('plan.pocket')}
              </Link>
            </>
          )
        }
      >
        {gone && <GoneList meeting={meeting} resolved={resolved} acts={acts} />}
        {meetings.length > 1 && (
          <p className="pt-8">
            <Link to="/plan" className="text-accent underline-offset-4 hover:underline">
              {t('library.allPlans')}
            </Link>
          </p>
        )}
      </PlanView>
    </>
  );
}

function Empty({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  return (
    <div className="max-w-prose py-8">
      <p className="mb-5 text-soft">{t('plan.emptyText')}</p>
      <div className="flex flex-wrap gap-2">
        <Link to={`/meetings/${encodeURIComponent(meeting.id)}/programme`} className={buttonClass('primary')}>
          {t('plan.toProgramme')}
        </Link>
        <Link to="/carry" className={buttonClass()}>
          {t('plan.receive')}
        </Link>
      </div>
    </div>
  );
}
