// The programme of work as a time grid: days down the page, hours in the margin, one column a body.
// Knows a meeting, words and callbacks; no store, no route. One Tab stop; the cells are walked by arrow keys.
import { type Ref, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { itemsById } from '#domain/agenda.ts';
import type { Finding } from '#domain/finding.ts';
import type { LanguageTag, LocalDate, Meeting } from '#domain/meeting.ts';
import { programmeDays } from '#domain/programme.ts';
import { knownTimeZone, wallClockAt } from '#domain/time.ts';
import { bodyFacts } from './bodies.ts';
import { BodyHeadings } from './body-headings.tsx';
import { columnsOf } from './columns.ts';
import { dayChoices } from './day-choices.ts';
import { type LaidDay, layoutDay, stackDay } from './day-layout.ts';
import { dayMarks, marksOf } from './day-marks.ts';
import { GridDay } from './grid-day.tsx';
import type { GridFacts } from './grid-facts.ts';
import type { GridWords } from './grid-words.ts';
import { idOf } from './ids.ts';
import type { GridNews } from './news.ts';
import { type GridPlaces, gridPlaces } from './places.ts';
import { keepDaysInSight } from './sticky.ts';
import { type FocusedPlace, keepTabStop, type OpenedEntry, type Walked, walk } from './walk.ts';
import './grid.css';

const NO_FINDINGS: readonly Finding[] = [];
const NO_CHOICES: ReadonlyMap<string, string> = new Map();

/** From this many entries on, days that are off the screen are not laid out; below it that would cost more than it saves. */
const SPARE_FROM = 150;

/** With more columns than this the grid scrolls sideways in a frame of its own. */
const COLUMNS_IN_PAGE = 3;

/** What a grid is given. Objects and functions that have not changed must be the same ones, or all is drawn again. */
export interface ProgrammeGridProps {
  readonly meeting: Meeting;
  readonly words: GridWords;
  /** Preferred languages of titles, best first. */
  readonly languages: readonly LanguageTag[];
  /** Only this day; all of them without it. */
  readonly only?: LocalDate | undefined;
  /** For a narrow screen: sessions stacked, with the names of their bodies. */
  readonly stacked?: boolean;
  /** Milliseconds since 1970; without it there is no line for now. */
  readonly now?: number | undefined;
  readonly findings?: readonly Finding[];
  /** What stands open beside the grid: an item's id, or an entry's place as `openedAt` gives it. */
  readonly openKey?: string | null;
  readonly onOpen?: (entry: OpenedEntry) => void;
  /** What was chosen: by the session's key (plan-resolve.ts) a letter for each of its entries, "-" for none. */
  readonly choices?: ReadonlyMap<string, string>;
  /** What an update changed and was not seen yet. */
  readonly news?: GridNews | null;
  /** Called for a key that the grid has no use for. */
  readonly onKey?: (event: KeyboardEvent, place: FocusedPlace) => void;
  /** Gets the grid as something to carry things over. */
  readonly places?: Ref<GridPlaces>;
}

/** The time grid. */
export function ProgrammeGrid({
  meeting,
  words,
  languages,
  only,
  stacked = false,
  now,
  findings = NO_FINDINGS,
  openKey = null,
  onOpen,
  choices = NO_CHOICES,
  news = null,
  onKey,
  places,
}: ProgrammeGridProps) {
  const prefix = useId();
  const root = useRef<HTMLDivElement>(null);
  const { agenda, bodies, slots, timeZone } = meeting;
  const marks = useMemo(() => marksOf(findings), [findings]);
  const facts: GridFacts = useMemo(
    () => ({
      items: itemsById(agenda),
      bodies: bodyFacts(bodies, languages),
      languages,
      words,
      prefix,
    }),
    [agenda, bodies, languages, words, prefix],
  );
  const days = useLaidDays(meeting, stacked, only);
  const zone = useMemo(() => knownTimeZone(timeZone), [timeZone]);
  const clock = now === undefined || zone === null ? null : wallClockAt(now, zone);
  const count = useMemo(
    () => slots.reduce((sum, slot) => sum + slot.sessions.reduce((all, one) => all + one.entries.length, 0), 0),
    [slots],
  );

  const drawn = useRef({ days, prefix, bodies, stacked });
  useImperativeHandle(places, () => gridPlaces(root.current as HTMLElement, () => drawn.current), []);
  const latest = useRef<Walked>({ days, prefix, direction: words.direction, onOpen, onKey });
  useLayoutEffect(() => {
    drawn.current = { days, prefix, bodies, stacked };
    latest.current = { days, prefix, direction: words.direction, onOpen, onKey };
    if (root.current) keepTabStop(root.current);
  });
  // Before it is painted: a grid that is shown answers.
  useLayoutEffect(() => {
    const grid = root.current;
    if (!grid) return;
    const stopWalking = walk(grid, () => latest.current);
    const stopKeeping = keepDaysInSight(grid);
    return () => {
      stopWalking();
      stopKeeping();
    };
  }, []);

  const columns = stacked ? 1 : bodies.length;
  return (
    <div className={columns > COLUMNS_IN_PAGE ? 'grid-place' : undefined}>
      <div className={columns > COLUMNS_IN_PAGE ? `grid-frame grid-frame-${columns}` : undefined}>
        <div
          ref={root}
          role="grid"
          className={`programme-grid${stacked ? ' grid-stacked' : ''}`}
          lang={words.language}
          dir={words.direction}
          aria-label={words.programme}
          aria-colcount={columns + 1}
          style={{ ['--columns' as string]: columns }}
        >
          {!stacked && <BodyHeadings facts={facts} />}
          {days.map((day, index) => (
            <GridDay
              key={day.date}
              day={day}
              index={index}
              stacked={stacked}
              spare={count >= SPARE_FROM}
              minute={clock?.date === day.date ? clock.minute : null}
              openKey={openKey}
              choices={dayChoices(meeting.id, day.slots, choices)}
              marks={dayMarks(day.slots, marks)}
              news={news?.on.has(day.date) ? news : null}
              meeting={meeting.id}
              facts={facts}
            />
          ))}
        </div>
      </div>
      <div hidden>
        <span id={idOf.word(prefix, 'idle')}>{words.idle}</span>
        <span id={idOf.word(prefix, 'joint')}>{words.joint}</span>
      </div>
    </div>
  );
}

/** The days of a meeting, laid out. A day whose slots are the same objects as before stays the same object. */
function useLaidDays(meeting: Meeting, stacked: boolean, only: LocalDate | undefined): readonly LaidDay[] {
  const before = useRef<{ bodies: Meeting['bodies']; stacked: boolean; days: ReadonlyMap<LocalDate, LaidDay> }>(null);
  return useMemo(() => {
    const kept = before.current;
    const same = kept?.bodies === meeting.bodies && kept.stacked === stacked;
    const columns = columnsOf(meeting.bodies);
    const days = programmeDays(meeting).map((day) => {
      const earlier = same ? kept.days.get(day.date) : undefined;
      const unchanged =
        earlier?.slots.length === day.slots.length && earlier.slots.every((slot, at) => slot === day.slots[at]);
      if (earlier && unchanged) return earlier;
      return { ...day, layout: stacked ? stackDay(day.slots, meeting) : layoutDay(day.slots, columns) };
    });
    before.current = { bodies: meeting.bodies, stacked, days: new Map(days.map((day) => [day.date, day])) };
    return only === undefined ? days : days.filter((day) => day.date === only);
  }, [meeting, stacked, only]);
}
