// The agendas of a meeting, a body beside the other: items in their tree, each opening to what is known of it.
import { useDeferredValue, useId, useState } from 'react';
import { useParams } from 'react-router';
import { agendaTree, type ItemNode } from '#domain/agenda.ts';
import type { Body, Meeting } from '#domain/meeting.ts';
import { occurrencesByItem } from '#domain/programme.ts';
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { BodyName } from '../meeting-name.tsx';
import { MeetingPlanProvider } from '../plan/meeting-plan.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { useWords } from '../words.ts';
import { AgendaItem, type AgendaParts } from './agenda-item.tsx';
import { findItems } from './find-items.ts';

/** The agendas of a meeting, at `/meetings/:id/agenda/:item?`. */
export function AgendaPage() {
  const { id = '', item = null } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="px-4 py-6 sm:px-6">
      {stored && (
        <MeetingPlanProvider meeting={stored.meeting}>
          <Agendas meeting={stored.meeting} chosen={item} />
        </MeetingPlanProvider>
      )}
    </main>
  );
}

function Agendas({ meeting, chosen }: { meeting: Meeting; chosen: string | null }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const found = findItems(meeting.agenda, useDeferredValue(query));
  if (meeting.agenda.length === 0) return <p className="text-soft">{t('agenda.none')}</p>;
  const parts: AgendaParts = {
    meeting,
    chosen,
    open,
    setOpen: (item, isOpen) => {
      const next = new Set(open);
      if (isOpen) next.add(item);
      else next.delete(item);
      setOpen(next);
    },
    found,
    occurrences: occurrencesByItem(meeting),
  };
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
        <Labelled label={t('agenda.find')} className="w-full max-w-md">
          {(id) => (
            <input
              id={id}
              type="search"
              dir="auto"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              className={FIELD}
            />
          )}
        </Labelled>
        <p className="text-soft" aria-live="polite">
          {query.trim() !== '' && t('agenda.found', { count: found.matching.size })}
        </p>
      </div>
      {chosen !== null && !meeting.agenda.some((item) => item.id === chosen) && (
        <p className="mb-4 border-s-4 border-warning ps-4">{t('agenda.noSuchItem')}</p>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-10 gap-y-8">
        {meeting.bodies.map((body) => (
          <BodyAgenda key={body.id} body={body} parts={parts} />
        ))}
      </div>
    </>
  );
}

function BodyAgenda({ body, parts }: { body: Body; parts: AgendaParts }) {
  const { t } = useWords();
  const id = useId();
  const nodes = agendaTree(parts.meeting.agenda, body.id);
  const shown = nodes.filter((node) => parts.found.shown.has(node.item.id));
  return (
    <section aria-labelledby={id} className="min-w-0 max-w-3xl">
      <h2 id={id} className="border-b border-edge pb-1 text-[1.125rem] leading-snug font-semibold">
        <BodyName body={body} />
      </h2>
      {nodes.length === 0 && <p className="py-2 text-soft">{t('agenda.noneOfBody')}</p>}
      <Nodes nodes={shown} parts={parts} />
    </section>
  );
}

function Nodes({ nodes, parts }: { nodes: readonly ItemNode[]; parts: AgendaParts }) {
  return (
    <ul>
      {nodes.map(({ item, children }) => {
        const below = children.filter((child) => parts.found.shown.has(child.item.id));
        return (
          <li key={item.id}>
            <AgendaItem item={item} parts={parts} />
            {below.length > 0 && (
              <div className="ps-5">
                <Nodes nodes={below} parts={parts} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
