// The cell of a session: its edge, tint and entries. Redrawn only when its session or its place changes.
import { memo } from 'react';
import type { Session, Slot } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { edgesOf } from './bodies.ts';
import { levelsOf, numberLabel, titleOf } from './entry-facts.ts';
import { EntryLine } from './entry-line.tsx';
import { type GridFacts, markOf } from './grid-facts.ts';
import { keyOfPlace } from './walk.ts';

/** How a session names its bodies: not at all under headings, by letters where its cells lie apart, fully when stacked. */
export type BodiesShown = 'none' | 'letters' | 'names';

/** The cell of a session. */
export const SessionCell = memo(function SessionCell({
  session,
  slot,
  id,
  labelledBy,
  area,
  column,
  span,
  rowSpan,
  bodiesShown,
  kind,
  ownHours,
  openKey,
  facts,
}: {
  session: Session;
  slot: Slot;
  id: string;
  labelledBy: string;
  area: string;
  column: number;
  span: number;
  rowSpan: number;
  bodiesShown: BodiesShown;
  /** Said where the columns do not show it. */
  kind: 'joint' | 'parallel' | 'single';
  ownHours: boolean;
  /** The item or place that stands open beside the grid, if it is in this session. */
  openKey: string | null;
  facts: GridFacts;
}) {
  const { words, bodies } = facts;
  const marks = session.bodies.map((body) => bodies.get(body));
  const hues = marks.map((body) => body?.hue ?? 0);
  const levels = levelsOf(session.entries, facts.items);
  const first = session.entries[0];
  const around = first ? titleOf(first, facts).language : (facts.languages[0] ?? 'en');
  const compound = session.bodies.length > 1 && session.entries.some((entry) => numberLabel(entry, session, facts).includes('\u00a0'));
  const style: Record<string, string> = { gridArea: area };
  if (hues.length > 1) style['--edges'] = edgesOf(hues);
  const seen = new Map<string, number>();
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      id={id}
      aria-labelledby={labelledBy}
      aria-colindex={column + 2}
      aria-colspan={span > 1 ? span : undefined}
      aria-rowspan={rowSpan > 1 ? rowSpan : undefined}
      className={`grid-cell ${hues.length > 1 ? 'grid-joint' : `grid-body-${hues[0]}`}${compound ? ' grid-compound' : ''}`}
      style={style}
      data-slot={slot.id}
      data-session={session.id}
      lang={around}
      dir={directionOf(around)}
    >
      {bodiesShown === 'names' && (
        <div className="grid-who" lang={words.language} dir={words.direction}>
          {marks.map((body) => (
            <span key={body?.id} className={`grid-name grid-name-${body?.hue}`} lang={body?.name.language} dir={directionOf(body?.name.language ?? 'en')}>
              <b>{body?.mark}</b> {body?.name.text}
            </span>
          ))}
          {kind !== 'single' && <em>{kind === 'joint' ? words.joint : words.parallel}</em>}
        </div>
      )}
      {(bodiesShown === 'letters' || ownHours || session.room) && (
        <div className="grid-note" lang={words.language} dir={words.direction}>
          {bodiesShown === 'letters' && <em>{words.jointWith(marks.map((body) => body?.mark).join(' + '))}</em>}
          {ownHours && <span>{words.hours(slot).venue}</span>}
          {session.room && <bdi>{session.room}</bdi>}
        </div>
      )}
      {session.entries.map((entry, index) => {
        const business = entry.items.join('+') || JSON.stringify(entry.title ?? '');
        const times = seen.get(business) ?? 0;
        seen.set(business, times + 1);
        return (
          <EntryLine
            key={`${business}#${times}`}
            entry={entry}
            session={session}
            level={levels[index] ?? 0}
            around={around}
            mark={markOf(facts.marks, slot.id, entry)}
            open={openKey !== null && (entry.items.includes(openKey) || openKey === keyOfPlace(slot.id, session.id, index))}
            facts={facts}
          />
        );
      })}
    </div>
  );
});
