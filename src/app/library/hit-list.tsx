// What a search found: the place, the words around the match, and the meeting that it is in.
import { Link } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import type { StoredMeeting } from '#store/store.ts';
import { meetingName } from '../meeting-name.tsx';
import { type MessageId, useWords } from '../words.ts';
import type { Hit, HitKind } from './search-index.ts';

const WHERE: Record<HitKind, MessageId> = {
  meeting: 'library.inMeeting',
  item: 'library.inTitle',
  annotation: 'library.inAnnotation',
  document: 'library.inDocument',
  note: 'library.inNote',
};

/** Where a hit leads. */
export function addressOf(hit: Pick<Hit, 'meeting' | 'kind' | 'key'>): string {
  const meeting = `/meetings/${encodeURIComponent(hit.meeting)}`;
  if (hit.kind === 'meeting') return `${meeting}/programme`;
  if (hit.kind === 'note') return `${meeting}/notes#${encodeURIComponent(hit.key)}`;
  return hit.kind === 'document' ? `${meeting}/documents` : `${meeting}/agenda/${encodeURIComponent(hit.key)}`;
}

function HitRow({ hit, meeting }: { hit: Hit; meeting: Meeting }) {
  const words = useWords();
  const { t } = words;
  const number = meeting.agenda.find(({ id }) => id === hit.key)?.number;
  return (
    <li className="border-hairline border-b">
      <Link to={addressOf(hit)} className="group block py-2">
        <bdi lang={hit.language} dir={directionOf(hit.language)} className="group-hover:underline">
          {hit.before}
          <mark className="bg-tint font-semibold text-ink">{hit.match}</mark>
          {hit.after}
        </bdi>
        <span className="flex flex-wrap gap-x-3 text-[0.9375rem] text-soft">
          {number !== undefined && <span>{t('library.item', { number })}</span>}
          {hit.kind === 'document' && <bdi dir="ltr">{hit.key}</bdi>}
          <span>{t(WHERE[hit.kind])}</span>
          <bdi>{meetingName(meeting, words)}</bdi>
        </span>
      </Link>
    </li>
  );
}

/** The hits, the best first. */
export function HitList({ hits, meetings }: { hits: readonly Hit[]; meetings: readonly StoredMeeting[] }) {
  const byId = new Map(meetings.map(({ id, meeting }) => [id, meeting]));
  return (
    <ul className="pt-1">
      {hits.map((hit) => {
        const meeting = byId.get(hit.meeting);
        return meeting && <HitRow key={`${hit.meeting} ${hit.kind} ${hit.key}`} hit={hit} meeting={meeting} />;
      })}
    </ul>
  );
}
