// One item of an agenda. It opens to its annotation, its documents and when it is taken up; open, it has an address.
import { useEffect, useId, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { jointGroup } from '#domain/agenda.ts';
import type { Item, ItemId, Meeting } from '#domain/meeting.ts';
import type { Standing } from '#domain/plan-standing.ts';
import type { Occurrence } from '#domain/programme.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { shortDay } from '../dates.ts';
import { FileLinks } from '../papers/file-links.tsx';
import { OfficialLink } from '../papers/official-link.tsx';
import { ChoiceSign } from '../plan/choice-buttons.tsx';
import { choiceOfKey } from '../plan/choices.ts';
import { ItemChoice, ItemNote } from '../plan/item-plan.tsx';
import { useMeetingPlan } from '../plan/meeting-plan.tsx';
import { ReadingChoice } from '../plan/reading-choice.tsx';
import { useAttachments } from '../plan-context.tsx';
import { readPreferences } from '../preferences.ts';
import { InLanguage, Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import type { FoundItems } from './find-items.ts';

/** What the items of a page share. */
export interface AgendaParts {
  readonly meeting: Meeting;
  /** The item that the address names. */
  readonly chosen: ItemId | null;
  readonly open: ReadonlySet<ItemId>;
  readonly setOpen: (item: ItemId, isOpen: boolean) => void;
  readonly found: FoundItems;
  readonly occurrences: ReadonlyMap<ItemId, readonly Occurrence[]>;
}

function agendaAddress(meeting: Meeting, item?: ItemId): string {
  const agenda = `/meetings/${encodeURIComponent(meeting.id)}/agenda`;
  return item === undefined ? agenda : `${agenda}/${encodeURIComponent(item)}`;
}

/** An item. */
export function AgendaItem({ item, parts }: { item: Item; parts: AgendaParts }) {
  const { meeting, chosen, open, setOpen, found } = parts;
  const navigate = useNavigate();
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  const isChosen = chosen === item.id;
  const isOpen = isChosen || open.has(item.id);
  const group = jointGroup(meeting, item.id);
  const joint = group.filter((other) => other !== item);
  const plan = useMeetingPlan();
  const { language } = useWords();
  const standing: Standing = { kind: 'item', meeting, items: group };
  const choice = plan?.choiceAt(standing).chosen;
  const what = `${item.number} ${wordingIn(item.title, [language]).text}`;

  useEffect(() => {
    const top = row.current?.getBoundingClientRect().top;
    if (!isChosen || top === undefined || (top >= 0 && top < window.innerHeight * 0.8)) return;
    row.current?.scrollIntoView?.({ block: 'start', behavior: 'instant' });
  }, [isChosen]);

  const toggle = (): void => {
    setOpen(item.id, !isOpen);
    if (isChosen) navigate(agendaAddress(meeting), { replace: true });
    else if (!isOpen) navigate(agendaAddress(meeting, item.id));
  };
  return (
    <div
      ref={row}
      className={`scroll-my-16 border-s-2 border-b border-b-hairline ps-3 ${isChosen ? 'border-s-accent' : 'border-s-transparent'}`}
    >
      <h3 className="text-[1rem] font-normal">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
          onKeyDown={(event) => {
            const pressed = readPreferences().singleKeys ? choiceOfKey(event.nativeEvent) : null;
            if (pressed) plan?.choose(standing, pressed, what);
          }}
          className="flex w-full cursor-pointer items-baseline gap-x-3 py-2 text-start hover:text-accent pointer-coarse:min-h-11"
        >
          <bdi dir="ltr" className="figures min-w-9 shrink-0 font-semibold">
            {item.number}
          </bdi>
          <span className={`min-w-0 ${found.matching.has(item.id) ? '' : 'text-soft'}`}>
            <Worded text={item.title} />
            {joint.map((other) => (
              <JointMark key={other.id} other={other} meeting={meeting} />
            ))}
          </span>
          {choice && (
            <span className="ms-auto ps-3 text-accent">
              <ChoiceSign choice={choice} />
            </span>
          )}
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className="pb-4 ps-12">
        {isOpen && (
          <>
            <div className="mb-4">
              <ItemChoice meeting={meeting} items={group} what={what} />
            </div>
            <ItemDetails item={item} joint={joint} parts={parts} />
            <div className="mt-4 max-w-prose">
              <ItemNote meeting={meeting} items={group} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function JointMark({ other, meeting }: { other: Item; meeting: Meeting }) {
  const { t, language } = useWords();
  const body = wordingIn(meeting.bodies.find(({ id }) => id === other.body)?.name, [language]);
  return (
    <span className="block text-[0.875rem] text-soft">
      {t('agenda.jointWith', { number: other.number })} <InLanguage text={body.text} language={body.language} />
    </span>
  );
}

interface ItemDetailsProps {
  readonly item: Item;
  readonly joint: readonly Item[];
  readonly parts: AgendaParts;
}

function ItemDetails({ item, joint, parts }: ItemDetailsProps) {
  const { t, language } = useWords();
  const { meeting, occurrences } = parts;
  const { attachments } = useAttachments();
  const annotation = wordingIn(item.annotation, [language]);
  const bySymbol = new Map(meeting.documents.map((document) => [document.symbol, document]));
  const times = occurrences.get(item.id) ?? [];
  return (
    <div className="grid gap-4">
      {joint.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {joint.map((other) => (
            <li key={other.id}>
              <Link to={agendaAddress(meeting, other.id)} className="inline-block min-h-6 text-accent hover:underline">
                {t('agenda.goToJoint', { number: other.number })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {annotation.text !== '' ? (
        <div
          lang={annotation.language}
          dir={directionOf(annotation.language)}
          className="grid max-w-prose gap-2 wrap-break-word"
        >
          {annotation.text.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ) : (
        <p className="text-soft">{t('agenda.noAnnotation')}</p>
      )}
      {item.documents.length > 0 && (
        <div>
          <h4 className="text-[0.875rem] font-semibold text-soft">{t('agenda.documents')}</h4>
          <ul>
            {item.documents.map((symbol) => (
              <li key={symbol} className="py-0.5">
                <OfficialLink document={bySymbol.get(symbol) ?? { symbol }} />{' '}
                <Worded text={bySymbol.get(symbol)?.title} /> <ReadingChoice symbol={symbol} />
                <FileLinks meeting={meeting.id} symbol={symbol} files={attachments} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4 className="text-[0.875rem] font-semibold text-soft">{t('agenda.takenUp')}</h4>
        {times.length === 0 ? (
          <p className="text-soft">{t('agenda.notTakenUp')}</p>
        ) : (
          <ul>
            {times.map(({ slot, session, entry }, index) => (
              <li key={`${slot.id} ${session.id}`} className="py-0.5">
                <Link
                  to={`/meetings/${encodeURIComponent(meeting.id)}/programme/${slot.date}?item=${encodeURIComponent(item.id)}`}
                  className="figures inline-block min-h-6 text-accent hover:underline"
                >
                  {shortDay(slot.date, language)} <bdi dir="ltr">{`${slot.start}–${slot.end}`}</bdi>
                </Link>
                <span className="text-soft">
                  {(entry.continued || index > 0) && ` ${t('agenda.continued')}`}
                  {session.bodies.length > 1 && ` · ${t('agenda.jointly')}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
