// A programme for the pocket: one sheet of A4 with my plan and the grid, to be printed and folded.
import { useLiveQuery } from 'dexie-react-hooks';
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { EMPTY_PLAN } from '#domain/plan.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { Button } from '#ui/button.tsx';
import { formatDates, shortDay } from '../dates.ts';
import { BodyName, MeetingName } from '../meeting-name.tsx';
import { planShown } from '../plan/planned.ts';
import { entrySources } from '../plan/planned-name.tsx';
import { usePlan } from '../plan-context.tsx';
import { usePreferences } from '../preferences.ts';
import { useStore, useStoredMeeting } from '../store-context.ts';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import type { PageCount } from './imposition.ts';
import { pocketBlocks } from './pocket-blocks.tsx';
import { PocketSheet } from './pocket-sheet.tsx';

/** The page, at `/meetings/:id/pocket`. */
export function PocketPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  const { t } = useWords();
  return (
    <main className="max-w-5xl px-4 pt-4 pb-16 sm:px-6 print:p-0">
      {stored ? <Pocket meeting={stored.meeting} /> : <p className="text-soft">{t('plan.loading')}</p>}
    </main>
  );
}

/** The whole of a sheet is printed: no margins, and the long side where the pages want it. */
function usePaper(pages: PageCount): void {
  useLayoutEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { size: A4 ${pages === 8 ? 'landscape' : 'portrait'}; margin: 0; @bottom-center { content: none; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [pages]);
}

/** How much smaller than paper the sheet is shown, so that it is seen whole. */
function useShown() {
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    const sheet = element?.querySelector<HTMLElement>('.pocket-sheet');
    if (!element || !sheet) return;
    const adapt = (): void => setShown(Math.min(1, element.clientWidth / sheet.offsetWidth));
    const observer = new ResizeObserver(adapt);
    observer.observe(element);
    observer.observe(sheet);
    adapt();
    return () => observer.disconnect();
  }, []);
  return { frame, shown };
}

function Pocket({ meeting }: { meeting: Meeting }) {
  const words = useWords();
  const { t, language, direction } = words;
  const store = useStore();
  const preferences = usePreferences();
  const { plan = EMPTY_PLAN } = usePlan();
  const stored = useLiveQuery(() => store.meetings().catch(() => []), [store]);
  const [pages, setPages] = useState<PageCount>(8);
  const { frame, shown } = useShown();
  usePaper(pages);
  const blocks = useMemo(() => {
    const meetings = [meeting, ...(stored ?? []).map((one) => one.meeting).filter(({ id }) => id !== meeting.id)];
    const resolved = resolvePlan(meetings, plan);
    const zone = zoneOf(meeting, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return pocketBlocks({
      meeting,
      resolved,
      zone,
      language,
      shown: planShown(meeting, meetings, plan, resolved, zone, preferences),
      day: (date) => shortDay(date, language),
      plan: t('shell.plan'),
      programme: t('shell.programme'),
    });
  }, [meeting, stored, plan, preferences, language, t]);
  return (
    <>
      <div className="print:hidden">
        <h2 className="font-semibold text-lg">{t('plan.pocket')}</h2>
        <p className="mt-1 max-w-prose text-soft">{t(pages === 8 ? 'carry.foldEight' : 'carry.foldFour')}</p>
        <div className="my-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <fieldset className="flex flex-wrap gap-x-4">
            <legend className="sr-only">{t('carry.pages')}</legend>
            {([8, 4] as const).map((count) => (
              <label key={count} className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name="pages"
                  checked={pages === count}
                  onChange={() => setPages(count)}
                  className="size-4 accent-(--accent)"
                />
                {t('carry.pageCount', { count })}
              </label>
            ))}
          </fieldset>
          <Button look="primary" onClick={() => window.print()}>
            {t('grid.print')}
          </Button>
        </div>
      </div>
      <div ref={frame} style={{ '--shown': shown } as CSSProperties}>
        <PocketSheet
          pages={pages}
          direction={direction}
          blocks={blocks}
          leftOut={(count) => t('carry.leftOut', { count })}
          cover={<Cover meeting={meeting} />}
        />
      </div>
    </>
  );
}

/** More bodies than this stand in the grid by their marks alone. */
const BODIES_NAMED = 6;

function Cover({ meeting }: { meeting: Meeting }) {
  const { language } = useWords();
  const named = meeting.bodies.length <= BODIES_NAMED;
  const { bodies: marks } = entrySources(meeting, language);
  return (
    <div className="pocket-cover">
      {(meeting.title || !named) && (
        <h2>
          <MeetingName meeting={meeting} />
        </h2>
      )}
      {named &&
        meeting.bodies.map((body) => (
          <p key={body.id}>
            <b>{marks.get(body.id)?.mark ?? body.id}</b> <BodyName body={body} />
          </p>
        ))}
      <p className="figures">{formatDates(meeting.start, meeting.end, language)}</p>
      {meeting.venue && (
        <p>
          <Worded text={meeting.venue} />
        </p>
      )}
      {meeting.symbol && (
        <p>
          <bdi dir="ltr">{meeting.symbol}</bdi>
        </p>
      )}
    </div>
  );
}
