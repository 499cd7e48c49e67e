// The name of what a mark or a note was set on, from the anchor alone: its meeting may be elsewhere or changed.
import type { Anchor, EntryAnchor, HoursPrint } from '#domain/plan-anchor.ts';
import { shortDay } from '../dates.ts';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';

const entryOf = (anchor: Anchor): EntryAnchor | null =>
  anchor.kind === 'entry' ? anchor : anchor.kind === 'session' ? anchor.first : null;

/** The hours at which a session or an entry stood; undefined for an item, which has none of its own. */
export function hoursOfAnchor(anchor: Anchor): HoursPrint | undefined {
  const entry = entryOf(anchor);
  return anchor.kind === 'session' ? anchor.hours : entry?.places[entry.nth];
}

/** What an entry or item was called, and where an entry stood. */
export function AnchorName({ anchor }: { anchor: Anchor }) {
  const { language } = useWords();
  const entry = entryOf(anchor);
  const [item] = anchor.kind === 'item' ? anchor.items : (entry?.items ?? []);
  const hours = hoursOfAnchor(anchor);
  return (
    <>
      {hours && (
        <span className="figures text-soft">
          {shortDay(hours.date, language)} <bdi dir="ltr">{`${hours.start}–${hours.end}`}</bdi>{' '}
        </span>
      )}
      {item && <bdi className="figures font-semibold">{`${item.body.id} ${item.number}`}</bdi>}{' '}
      <Worded text={entry?.title ?? item?.title ?? (anchor.kind === 'session' ? anchor.bodies[0]?.name : undefined)} />
    </>
  );
}
