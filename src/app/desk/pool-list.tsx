// What waits for its place in the programme, with the time that it needs. A button each: it opens the menu of what can
// be done with it.
import type { Item, Meeting } from '#domain/meeting.ts';
import type { Waiting } from '#domain/pool.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { bodyFacts } from '#grid/bodies.ts';
import { useWords } from '../words.ts';

/** The pool. */
export function PoolList({
  meeting,
  waiting,
  onOpen,
}: {
  meeting: Meeting;
  waiting: readonly Waiting[];
  onOpen: (business: Waiting, element: HTMLElement) => void;
}) {
  const { t } = useWords();
  if (waiting.length === 0)
    return <p className="text-soft">{t(meeting.agenda.length === 0 ? 'desk.poolNoAgenda' : 'desk.poolEmpty')}</p>;
  return (
    <ul aria-label={t('desk.pool')}>
      {waiting.map((business) => (
        <li key={business.items.map(({ id }) => id).join(' ')}>
          <button
            type="button"
            aria-haspopup="menu"
            data-waiting={business.items[0]?.id}
            className="flex w-full cursor-pointer gap-2 border-hairline border-b px-1 py-2 text-start hover:text-accent pointer-coarse:min-h-11"
            onClick={(event) => onOpen(business, event.currentTarget)}
          >
            <Bodies items={business.items} meeting={meeting} />
            <Title business={business} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Bodies({ items, meeting }: { items: readonly Item[]; meeting: Meeting }) {
  const { language } = useWords();
  const facts = bodyFacts(meeting.bodies, [language]);
  return (
    <span className="figures shrink-0 text-[0.875rem] text-soft">
      {items.map((item) => (
        <span key={item.id} className="block whitespace-nowrap">
          {meeting.bodies.length > 1 && `${facts.get(item.body)?.mark ?? item.body} `}
          <b className="text-ink">{item.number}</b>
        </span>
      ))}
    </span>
  );
}

function Title({ business }: { business: Waiting }) {
  const { t, language } = useWords();
  const title = wordingIn(business.items[0]?.title, [language]);
  return (
    <span className="min-w-0 grow text-[0.9375rem]">
      <bdi lang={title.language} dir={directionOf(title.language)} className="line-clamp-3">
        {title.text}
      </bdi>
      {(business.needs !== null || business.begun) && (
        <span className="figures block text-[0.875rem] text-soft">
          {business.begun && business.needs !== null
            ? t('desk.needsMore', { minutes: business.needs - business.given })
            : t('desk.needs', { minutes: business.needs ?? 0 })}
        </span>
      )}
    </span>
  );
}
