// The agendas as they were read, a body after the other, item by item.

import { numberParts } from '#domain/agenda.ts';
import type { Item } from '#domain/meeting.ts';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { LinesButton, ValueRow } from './value-row.tsx';

/** The agendas. */
export function AgendaRead() {
  const { t } = useWords();
  const { meeting } = useReview();
  return (
    <ReadSection heading={t('importing.agenda')}>
      {meeting.agenda.length === 0 && <p className="text-soft">{t('importing.noAgenda')}</p>}
      {meeting.bodies.map((body) => {
        const items = meeting.agenda.filter((item) => item.body === body.id);
        return items.length === 0 ? null : (
          <div key={body.id} className="mb-4 last:mb-0">
            <h4 className="py-1 font-semibold">
              <Worded text={body.name} />
            </h4>
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <ItemRead item={item} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </ReadSection>
  );
}

function ItemRead({ item }: { item: Item }) {
  const { t } = useWords();
  const { meeting, links } = useReview();
  const name = t('importing.itemNumber', { number: item.number });
  const depth = Math.min(numberParts(item.number).length - 1, 3);
  const paragraphs = Object.values(item.annotation ?? {})[0]?.split(/\n\s*\n/).length ?? 0;
  const annotation = `annotation/${item.id}`;
  const annotationName = t('importing.annotationOf', { number: item.number });
  const joint = item.jointWith.flatMap((id) => meeting.agenda.find((other) => other.id === id) ?? []);
  return (
    <>
      <ValueRow keys={[`item/${item.id}`]} name={name} correctAs={`item/${item.id}`}>
        <span className="inline-flex gap-x-2" style={{ marginInlineStart: `${depth * 1.25}rem` }}>
          <bdi dir="ltr" className="figures min-w-8 font-semibold">
            {item.number}
          </bdi>
          <span>
            <Worded text={item.title} />
            {joint.map((other) => (
              <JointMark key={other.id} other={other} />
            ))}
          </span>
        </span>
      </ValueRow>
      {paragraphs > 0 && (
        <div data-values={annotation} className="flex items-baseline border-s-2 border-transparent ps-3 text-soft">
          <span className="grow ps-10 text-[0.875rem]">{t('importing.paragraphs', { count: paragraphs })}</span>
          <LinesButton keys={[annotation]} name={annotationName} lines={links.linesOf([annotation])} />
        </div>
      )}
    </>
  );
}

function JointMark({ other }: { other: Item }) {
  const { t } = useWords();
  const { meeting } = useReview();
  const body = meeting.bodies.find((candidate) => candidate.id === other.body);
  return (
    <span className="text-[0.875rem] text-soft">
      {' '}
      {t('importing.jointWith', { number: other.number })} <Worded text={body?.name} />
    </span>
  );
}
