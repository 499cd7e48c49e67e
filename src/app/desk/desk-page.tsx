// The desk: where a secretariat makes a meeting. Its programme, its agenda, its facts, each a part of the page; the way
// back and forward is the same in all of them.
import { Suspense, useRef, useState } from 'react';
import { NavLink, useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { later } from '../later.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { useWords } from '../words.ts';
import { DeskTools } from './desk-tools.tsx';
import { ProgrammeDesk } from './programme-desk.tsx';
import { useDesk } from './use-desk.ts';

const AgendaDesk = later(['desk'], async () => (await import('./agenda-desk.tsx')).AgendaDesk);
const DraftingPanel = later(
  ['changes', 'desk', 'drafting', 'importing'],
  async () => (await import('../drafting/drafting-panel.tsx')).DraftingPanel,
);
const FactsDesk = later(['desk', 'grid'], async () => (await import('./facts-desk.tsx')).FactsDesk);

const PARTS = { programme: 'desk.partProgramme', agenda: 'desk.partAgenda', facts: 'desk.partFacts' } as const;

/** The desk, at `/meetings/:id/desk/:part?`. */
export function DeskPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="px-4 pt-3 pb-16 sm:px-6">
      {stored && <DeskOf meeting={stored.meeting} isDraft={stored.draftOf !== undefined} />}
    </main>
  );
}

function DeskOf({ meeting, isDraft }: { meeting: Meeting; isDraft: boolean }) {
  const { t } = useWords();
  const { part = 'programme' } = useParams();
  const desk = useDesk(meeting);
  const [drafting, setDrafting] = useState(false);
  const drafts = useRef<HTMLButtonElement>(null);
  const address = `/meetings/${encodeURIComponent(meeting.id)}/desk`;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <nav aria-label={t('desk.parts')} className="flex flex-wrap gap-x-4">
          {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((name) => (
            <NavLink
              key={name}
              end
              to={name === 'programme' ? address : `${address}/${name}`}
              className="inline-flex min-h-8 items-center text-[0.9375rem] text-soft hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
            >
              {t(PARTS[name])}
            </NavLink>
          ))}
        </nav>
        {!isDraft && (
          <NavLink
            to={`/meetings/${encodeURIComponent(meeting.id)}/versions`}
            className="inline-flex min-h-8 items-center text-[0.9375rem] text-accent hover:underline pointer-coarse:min-h-11"
          >
            {t('desk.versions')}
          </NavLink>
        )}
        <DeskTools desk={desk} />
        <Button ref={drafts} aria-expanded={drafting} onClick={() => setDrafting(!drafting)}>
          {t('desk.draft')}
        </Button>
      </div>
      {drafting && (
        <Suspense>
          <DraftingPanel
            meeting={meeting}
            onAccept={(edit) => desk.act(() => edit)}
            onClose={() => {
              setDrafting(false);
              drafts.current?.focus();
            }}
          />
        </Suspense>
      )}
      <p role="status" className="sr-only">
        {desk.said}
      </p>
      {part === 'agenda' ? (
        <AgendaDesk desk={desk} />
      ) : part === 'facts' ? (
        <FactsDesk desk={desk} />
      ) : (
        <ProgrammeDesk desk={desk} />
      )}
    </>
  );
}
