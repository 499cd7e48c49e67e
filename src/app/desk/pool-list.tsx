// What waits for its place in the programme, with the time that it needs. A button each: it opens the menu of what can
// be done with it.
import { type RefObject, useState } from 'react';
import type { Item, Meeting } from '#domain/meeting.ts';
import type { Waiting } from '#domain/pool.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { bodyFacts } from '#grid/bodies.ts';
import { useWords } from '../words.ts';

/** The pool. It stands beside the grid; on a narrow screen it lies at its foot, and gives way while something is carried. */
export function PoolList({
  ref,
  meeting,
  waiting,
  away,
  onOpen,
}: {
  ref: RefObject<HTMLElement | null>;
  meeting: Meeting;
  waiting: readonly Waiting[];
  away: boolean;
  onOpen: (business: Waiting, element: HTMLElement) => void;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(true);
  const none = meeting.agenda.length === 0 ? 'desk.poolNoAgenda' : 'desk.poolEmpty';
  return (
    <section
      ref={ref}
      aria-labelledby="pool-title"
      className={`max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:order-last max-lg:-mx-4 max-lg:border-edge max-lg:border-t max-lg:bg-raised max-lg:px-4 max-lg:py-2 max-lg:sm:-mx-6 max-lg:sm:px-6 lg:sticky lg:top-2 lg:self-start ${waiting.length > 0 ? 'lg:max-h-[calc(100dvh-1rem)] lg:overflow-y-auto' : ''} ${away ? 'max-lg:pointer-events-none max-lg:opacity-0' : ''}`}
    >
      <h2 id="pool-title" className="flex items-baseline gap-2 border-ink font-semibold lg:mb-1 lg:border-b lg:pb-1">
        <span className="grow">
          {t('desk.pool')} <span className="figures font-normal text-soft">{waiting.length}</span>
        </span>
        {waiting.length > 0 && (
          <button
            type="button"
            aria-expanded={shown}
            aria-controls="pool"
            className="min-h-6 cursor-pointer font-normal text-[0.9375rem] text-accent lg:hidden pointer-coarse:min-h-11"
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'desk.fold' : 'desk.unfold')}
          </button>
        )}
      </h2>
      <div
        id="pool"
        className={
          waiting.length === 0 ? '' : `max-lg:max-h-[30dvh] max-lg:overflow-y-auto ${shown ? '' : 'max-lg:hidden'}`
        }
      >
        {waiting.length === 0 ? (
          <p className="py-1 text-soft max-sm:text-[0.875rem]">{t(none)}</p>
        ) : (
          <ul aria-labelledby="pool-title">
            {waiting.map((business) => (
              <li key={business.items.map(({ id }) => id).join(' ')}>
                <button
                  type="button"
                  aria-haspopup="menu"
                  data-waiting={business.items[0]?.id}
                  className="flex w-full cursor-pointer touch-manipulation select-none gap-2 border-hairline border-b px-1 py-2 text-start hover:text-accent pointer-coarse:min-h-11"
                  onClick={(event) => onOpen(business, event.currentTarget)}
                >
                  <Bodies items={business.items} meeting={meeting} />
                  <Title business={business} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
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
