// The name of what a mark or a note was set on, from the anchor alone: its meeting may be elsewhere or changed.
import type { Anchor, EntryAnchor } from '#domain/plan-anchor.ts';
import { shortDay } from '../importing/when.ts';
import { Worded } from '../importing/worded.tsx';
import { useWords } from '../words.ts';

/** What an entry or item was called, and where an entry stood. */
export function AnchorName({ anchor }: { anchor: Anchor }) {
  const { language } = useWords();
  const entry: EntryAnchor | null = anchor.kind === 'entry' ? anchor : anchor.kind === 'session' ? anchor.first : null;
  const [item] = anchor.kind === 'item' ? anchor.items : (entry?.items ?? []);
  const hours = anchor.kind === 'session' ? anchor.hours : entry?.places[entry.nth];
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
