// What is known of an item: its number on each body's agenda, annotation, documents, and when it is taken up.
import { type ReactNode, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { jointGroup } from '#domain/agenda.ts';
import type { Document, Item, Meeting } from '#domain/meeting.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { directionOf, type Wording, wordingIn } from '#domain/text.ts';
import { type BodyFacts, bodyFacts } from '#grid/bodies.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { FileLinks } from '../papers/file-links.tsx';
import { OfficialLink } from '../papers/official-link.tsx';
import { ItemChoice, ItemNote } from '../plan/item-plan.tsx';
import { PlacePlan } from '../plan/place-plan.tsx';
import { ReadingChoice } from '../plan/reading-choice.tsx';
import { useAttachments } from '../plan-context.tsx';
import { useWords } from '../words.ts';

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="mt-5 border-hairline border-t pt-3">
      <h3 className="mb-1.5 font-semibold">{heading}</h3>
      {children}
    </section>
  );
}

function Said({ wording }: { wording: Wording }) {
  return (
    <bdi lang={wording.language} dir={directionOf(wording.language)}>
      {wording.text}
    </bdi>
  );
}

/** What is known of an item. */
export function ItemFacts({ meeting, item, words }: { meeting: Meeting; item: Item; words: GridWords }) {
  const { t, language } = useWords();
  const { attachments } = useAttachments();
  const bodies = useMemo(() => bodyFacts(meeting.bodies, [language]), [meeting.bodies, language]);
  const group = useMemo(() => jointGroup(meeting, item.id), [meeting, item.id]);
  const places = useMemo(() => placesOf(meeting, group), [meeting, group]);
  const annotation = wordingIn(item.annotation, [language]);
  const symbols = [...new Set(group.flatMap((one) => one.documents))];
  const others = group.filter((one) => one !== item);
  return (
    <>
      <Numbered item={item} body={bodies.get(item.body)} />
      {others.length > 0 && <p className="mt-2 mb-1 text-soft">{t('meeting.jointly')}</p>}
      {others.map((one) => (
        <Numbered key={one.id} item={one} body={bodies.get(one.body)} />
      ))}
      <Section heading={t('meeting.takenUp')}>
        {places.length !== 1 && <ItemChoice meeting={meeting} items={group} what={nameOf(item, language)} />}
        <Places places={places} meeting={meeting} item={item} words={words} />
      </Section>
      <div className="mt-4">
        <ItemNote meeting={meeting} items={group} />
      </div>
      <Section heading={t('meeting.annotation')}>
        {annotation.text === '' ? (
          <p className="text-soft">{t('meeting.noAnnotation')}</p>
        ) : (
          <div lang={annotation.language} dir={directionOf(annotation.language)} className="space-y-2">
            {[...new Set(annotation.text.split(/\n\s*\n/))].map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </Section>
      <Section heading={t('meeting.documents')}>
        {symbols.length === 0 && <p className="text-soft">{t('meeting.noDocuments')}</p>}
        <ul className="space-y-2">
          {symbols.map((symbol) => (
            <li key={symbol}>
              <Listed symbol={symbol} document={meeting.documents.find((one) => one.symbol === symbol)} />
              <FileLinks meeting={meeting.id} symbol={symbol} files={attachments} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Numbered({ item, body }: { item: Item; body: BodyFacts | undefined }) {
  const { t } = useWords();
  return (
    <p className={`grid-who grid-body-${body?.hue ?? 0}`}>
      <b>{body?.mark ?? item.body}</b>{' '}
      <span className="figures font-semibold">{t('meeting.item', { number: item.number })}</span>{' '}
      {body && <Said wording={body.name} />}
    </p>
  );
}

/** An item's number and title in a sentence. */
function nameOf(item: Item, language: string): string {
  return `${item.number} ${wordingIn(item.title, [language]).text}`;
}

/** Everywhere that the item or the same business of another body is taken up, each place once, in the order of time. */
function placesOf(meeting: Meeting, group: readonly Item[]): readonly Occurrence[] {
  const all = occurrencesByItem(meeting);
  const found = new Map<string, Occurrence>();
  for (const { id } of group)
    for (const place of all.get(id) ?? []) found.set(`${place.slot.id} ${place.session.id} ${place.index}`, place);
  const order = new Map(meeting.slots.map((slot, index) => [slot, index]));
  return [...found.values()].sort((a, b) => (order.get(a.slot) ?? 0) - (order.get(b.slot) ?? 0));
}

function Places({
  places,
  meeting,
  item,
  words,
}: {
  places: readonly Occurrence[];
  meeting: Meeting;
  item: Item;
  words: GridWords;
}) {
  const { t, language } = useWords();
  const [params] = useSearchParams();
  const search = new URLSearchParams(params);
  search.set('item', item.id);
  if (places.length === 0) return <p className="text-soft">{t('meeting.notTakenUp')}</p>;
  return (
    <ul>
      {places.map((place) => {
        const { slot, session, entry, index } = place;
        const what = `${nameOf(item, language)}, ${words.day(slot.date)}, ${words.hours(slot).venue}`;
        return (
          <li key={`${slot.id} ${session.id} ${index}`}>
            <Link
              className="inline-block py-1 text-accent hover:underline"
              to={`/meetings/${encodeURIComponent(meeting.id)}/programme/${slot.date}?${search}`}
            >
              {words.day(slot.date)}, <span className="figures whitespace-nowrap">{words.hours(slot).venue}</span>
            </Link>
            {entry.continued && <span className="text-soft"> {t('meeting.continued')}</span>}
            <PlacePlan meeting={meeting} place={place} what={what} under={item.id} />
          </li>
        );
      })}
    </ul>
  );
}

function Listed({ symbol, document }: { symbol: string; document: Document | undefined }) {
  const { language } = useWords();
  const title = wordingIn(document?.title, [language]);
  return (
    <>
      <OfficialLink document={document ?? { symbol }} />
      {title.text !== '' && (
        <p>
          <Said wording={title} />
        </p>
      )}
      <ReadingChoice symbol={symbol} />
    </>
  );
}
