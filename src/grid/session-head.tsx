// What stands above a session's entries where its place in the table does not tell it: bodies, hours, room.
import type { Session, Slot } from '#domain/meeting.ts';
import type { SessionKind } from '#domain/programme.ts';
import { directionOf } from '#domain/text.ts';
import type { GridFacts } from './grid-facts.ts';
import type { SessionNews } from './news.ts';
import { NewsMarks } from './news-mark.tsx';

/** How a session names its bodies: not at all under headings, by letters where its cells lie apart, fully when stacked. */
type BodiesShown = 'none' | 'letters' | 'names';

/** What the head of a session's cell is drawn from. */
export interface SessionHeadProps {
  readonly session: Session;
  readonly bodiesShown: BodiesShown;
  /** Said where the columns do not show it. */
  readonly kind: SessionKind;
  /** Its slot, where its hours have to be said in the cell; not otherwise, since a slot changes with every other session. */
  readonly slotShown: Slot | null;
  /** What an update changed of it; null where nothing was, or all was seen. */
  readonly news: SessionNews | null;
  readonly facts: GridFacts;
}

/** The line or two above a session's entries. */
export function SessionHead({ session, slotShown, bodiesShown, kind, news, facts }: SessionHeadProps) {
  const { words } = facts;
  const bodies = session.bodies.map((id) => facts.bodies.get(id)).filter((body) => body !== undefined);
  return (
    <div className="grid-session-head" lang={words.language} dir={words.direction}>
      {bodiesShown === 'names' &&
        bodies.map((body) => (
          <span key={body.id} className={`grid-who grid-body-${body.hue}`}>
            <b>{body.mark}</b>{' '}
            <bdi lang={body.name.language} dir={directionOf(body.name.language)}>
              {body.name.text}
            </bdi>
          </span>
        ))}
      {bodiesShown === 'names' && kind === 'joint' && <em>{words.joint}</em>}
      {bodiesShown === 'names' && kind === 'parallel' && <em>{words.parallel}</em>}
      {bodiesShown === 'letters' && <em>{words.jointWith(bodies.map((body) => body.mark).join(' + '))}</em>}
      {slotShown && <span className="figures">{words.hours(slotShown).venue}</span>}
      {session.room && <bdi>{session.room}</bdi>}
      <NewsMarks lines={news?.head} words={words} around={words.language} />
    </div>
  );
}
