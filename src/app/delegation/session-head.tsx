// What stands for a session in the matrix, the list and a brief: its hours, its bodies, what it takes up.

import { directionOf } from '#domain/text.ts';
import { type EntrySources, entryFactsOf } from '#grid/entry-facts.ts';
import { markedTitle } from '#grid/entry-line.tsx';
import { continuedMark } from '#languages/writing.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';

/** A session's hours, room and bodies. */
export function SessionLine({ sitting, sources }: { sitting: CoverageRow['sitting']; sources: EntrySources }) {
  const { slot, session } = sitting;
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <bdi dir="ltr" className="figures whitespace-nowrap font-semibold">
        {slot.start}–{slot.end}
      </bdi>
      <b>
        <bdi>{session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ')}</bdi>
      </b>
      {session.room && <bdi className="font-normal text-soft">{session.room}</bdi>}
    </span>
  );
}

/** What a session takes up, an entry a line. */
export function SessionBusiness({ sitting, sources }: { sitting: CoverageRow['sitting']; sources: EntrySources }) {
  return entryFactsOf(sitting.session, sources).map(({ key, number, title, continued }) => (
    <span key={key} className="flex items-baseline gap-x-2 font-normal">
      {number !== '' && <bdi className="figures shrink-0 font-semibold">{number}</bdi>}
      <bdi lang={title.language} dir={directionOf(title.language)} className="min-w-0 wrap-anywhere">
        {continued ? markedTitle(title.text, continuedMark(title.language)) : title.text}
      </bdi>
    </span>
  ));
}
