// The programme of a meeting: the time grid with its tools, and what is opened beside it.
// The address tells all of it: the day, `view` (week or day), `item` (what stands open).
import { useMemo, useRef } from 'react';
import { useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { knownTimeZone } from '#domain/time.ts';
import { ProgrammeGrid } from '#grid/programme-grid.tsx';
import { useGridNews } from '../changes/use-grid-news.ts';
import { FindingsNote } from '../checks/findings-note.tsx';
import { gridWords, printWords } from '../grid-words.ts';
import { MeetingPlanFrom } from '../plan/meeting-plan.tsx';
import { usePlan } from '../plan-context.tsx';
import { usePreferences } from '../preferences.ts';
import { useStoredMeeting } from '../store-context.ts';
import { useMedia } from '../use-media.ts';
import { useNow } from '../use-now.ts';
import { useLockState } from '../use-store-state.ts';
import { usePrintedStanding } from '../versions/use-printed-standing.ts';
import { useWords } from '../words.ts';
import { EntryPanel } from './entry-panel.tsx';
import { PrintHost, printProgramme } from './print-host.tsx';
import { ProgrammeTools } from './programme-tools.tsx';
import { useFindings } from './use-findings.ts';
import { useOpened } from './use-opened.ts';
import { usePlanOnGrid, wordsOfMine } from './use-plan-on-grid.ts';
import { useShownDay } from './use-shown-day.ts';
import { ZoneNotice } from './zone-notice.tsx';

/** The programme page. */
export function ProgrammePage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  // Read beside the meeting and not after it: a grid with its marks is drawn once.
  const acts = usePlan();
  const isLocked = useLockState().kind === 'locked';
  const { t } = useWords();
  if (stored === undefined || (stored && !acts.plan && !isLocked))
    return <main className="p-6 text-soft">{t('meeting.loading')}</main>;
  if (stored === null) return <main className="max-w-2xl p-6">{t('meeting.missing')}</main>;
  return (
    <MeetingPlanFrom meeting={stored.meeting} acts={acts}>
      <Programme meeting={stored.meeting} />
    </MeetingPlanFrom>
  );
}

const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function Programme({ meeting }: { meeting: Meeting }) {
  const words = useWords();
  const { t } = words;
  const { timeShown } = usePreferences();
  const narrow = useMedia('(max-width: 640px)');
  const now = useNow();
  const place = useRef<HTMLDivElement>(null);
  const shown = useShownDay(meeting, narrow, now, place);
  const opened = useOpened(meeting, place);
  const plan = usePlanOnGrid(meeting);
  const news = useGridNews(meeting.id);
  const { onGrid, checked } = useFindings(meeting);
  const own = viewerZone();
  const sayings = useMemo(
    () => gridWords(words, knownTimeZone(meeting.timeZone), own, timeShown),
    [words, meeting.timeZone, own, timeShown],
  );
  const gridSayings = useMemo(() => (plan.onlyMine ? wordsOfMine(sayings, t) : sayings), [plan.onlyMine, sayings, t]);
  const standing = usePrintedStanding(meeting);
  const onPaper = useMemo(() => printWords(words, standing), [words, standing]);
  const languages = useMemo(() => [words.language, ...meeting.languages], [words.language, meeting.languages]);

  return (
    <main className="px-4 pt-3 pb-16 sm:px-6 print:p-0">
      <div className="print:hidden">
        <ProgrammeTools meeting={meeting} narrow={narrow} shown={shown} plan={plan} onPrint={printProgramme} />
        <ZoneNotice meeting={meeting} own={own} timeShown={timeShown} />
        <FindingsNote findings={checked} meeting={meeting} />
        {meeting.slots.length === 0 ? (
          <p className="max-w-2xl py-8 text-soft">{t('grid.empty')}</p>
        ) : (
          <div className={opened.open ? 'lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-8' : undefined}>
            <div ref={place} className="min-w-0">
              {plan.onlyMine && plan.nothingMine && (
                <p className="max-w-prose py-3 text-soft">{t('plan.gridNothing')}</p>
              )}
              <ProgrammeGrid
                meeting={plan.shown}
                words={gridSayings}
                languages={languages}
                only={shown.view === 'day' ? shown.date : undefined}
                stacked={narrow}
                now={now}
                findings={onGrid}
                openKey={opened.key}
                onOpen={opened.onOpen}
                choices={plan.choices}
                onKey={plan.onKey}
                news={news}
              />
            </div>
            {opened.open && (
              <EntryPanel
                key={opened.key}
                meeting={meeting}
                opened={opened.open}
                words={sayings}
                onClose={opened.close}
              />
            )}
          </div>
        )}
      </div>
      <PrintHost meeting={meeting} words={sayings} print={onPaper} languages={languages} />
    </main>
  );
}
