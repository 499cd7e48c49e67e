// A delegation at a meeting: who belongs to it, who covers which session, what stands out, and a brief for each.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Delegation, Member } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { showNotice } from '../notices.ts';
import { entrySources } from '../plan/planned-name.tsx';
import { type DelegationActs, useDelegation } from '../plan-context.tsx';
import { useStore, useStoredMeeting } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { BeginForm } from './begin-form.tsx';
import { Brief } from './brief.tsx';
import {
  type CarryPart,
  carryEdit,
  coverageFor,
  dutiesEdit,
  meetingsOf,
  noteEdit,
  type SetDuties,
} from './coverage-acts.ts';
import { CoverageSection } from './coverage-section.tsx';
import { CoveringPanel } from './covering-panel.tsx';
import { DelegationName } from './delegation-name.tsx';
import { GoneAssignments } from './gone-assignments.tsx';
import { MemberForm } from './member-form.tsx';
import { MembersList } from './members-list.tsx';
import { useCovering } from './use-covering.ts';

/** The delegation page, at `/meetings/:id/delegation`; `?brief=` and a member's id shows that member's brief. */
export function DelegationPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  const acts = useDelegation();
  const words = useWords();
  const { t } = words;
  const { delegation } = acts;
  return (
    <main className="px-4 pt-4 pb-16 sm:px-6 print:px-0">
      {!stored || delegation === undefined ? (
        <p className="text-soft">{t('delegation.loading')}</p>
      ) : delegation === null ? (
        <>
          <h2 className="sr-only">{t('delegation.title')}</h2>
          {acts.canUndo && <Button onClick={() => void told(acts.undo(), words)}>{t('delegation.undo')}</Button>}
          <BeginForm onBegin={(name) => void told(acts.create(name), words)} />
        </>
      ) : (
        <OurDelegation meeting={stored.meeting} delegation={delegation} acts={acts} />
      )}
    </main>
  );
}

function useMeetings(own: Meeting, delegation: Delegation): readonly Meeting[] {
  const store = useStore();
  const stored = useLiveQuery(() => store.meetings().catch(() => []), [store]);
  return useMemo(
    () =>
      meetingsOf(
        own,
        (stored ?? []).map(({ meeting }) => meeting),
        delegation,
      ),
    [own, stored, delegation],
  );
}

function OurDelegation({
  meeting,
  delegation,
  acts,
}: {
  meeting: Meeting;
  delegation: Delegation;
  acts: DelegationActs;
}) {
  const words = useWords();
  const { t, language } = words;
  const { apply } = acts;
  const meetings = useMeetings(meeting, delegation);
  const coverage = useMemo(() => coverageFor(meeting, meetings, delegation), [meeting, meetings, delegation]);
  const sources = useMemo(() => entrySources(meeting, language), [meeting, language]);
  const covering = useCovering();
  const coverOpen = (): void => {
    if (coverage.counts.open === 0) covering.leave();
    else covering.begin(meeting, meetings, delegation);
  };
  const [search] = useSearchParams();
  const [form, setForm] = useState<{ readonly before: Member | null } | null>(null);
  const onDuties: SetDuties = useCallback(
    (row, member, duties) => void told(apply(dutiesEdit(row, member, duties)), words),
    [apply, words],
  );
  const onCarry: CarryPart = useCallback((from, to) => void told(apply(carryEdit(from, to)), words), [apply, words]);
  const reading = delegation.members.find(({ id }) => id === search.get('brief'));
  if (reading) {
    return (
      <Brief
        member={reading}
        delegation={delegation}
        meeting={meeting}
        rows={coverage.rows}
        sources={sources}
        onNote={(assignment, note) => void told(apply(noteEdit(assignment, note)), words)}
      />
    );
  }
  const { members } = delegation;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <DelegationName
          name={delegation.name}
          onRename={(name) => void told(apply({ kind: 'rename-delegation', name }), words)}
          onRemove={() => {
            void told(apply({ kind: 'remove-delegation' }), words).then((done) => {
              if (done !== null) showNotice(t('delegation.removedDelegation', { name: delegation.name }));
            });
          }}
        />
        <div className="ms-auto flex flex-wrap gap-2 print:hidden">
          {acts.canUndo && <Button onClick={() => void told(acts.undo(), words)}>{t('delegation.undo')}</Button>}
          <Button look={members.length === 0 ? 'primary' : 'plain'} onClick={() => setForm({ before: null })}>
            {t('delegation.addMember')}
          </Button>
          {members.length > 0 && (
            <Button
              look="primary"
              disabled={covering.state.kind === 'running' || coverage.counts.open === 0}
              onClick={coverOpen}
            >
              {t('delegation.coverOpen')}
            </Button>
          )}
        </div>
      </div>
      <CoveringPanel
        covering={covering}
        delegation={delegation}
        meeting={meeting}
        onOld={coverOpen}
        onAccept={(edits) => {
          covering.leave();
          void told(apply({ kind: 'several', edits }), words).then((done) => {
            if (done !== null) showNotice(t('delegation.accepted', { count: edits.length }));
          });
        }}
      />
      {members.length === 0 ? (
        <p className="max-w-prose py-6 text-soft">{t('delegation.noMembersText')}</p>
      ) : (
        <>
          <CoverageSection
            coverage={coverage}
            delegation={delegation}
            meeting={meeting.id}
            sources={sources}
            onDuties={onDuties}
            onCarry={onCarry}
          />
          {coverage.gone.length > 0 && (
            <GoneAssignments
              gone={coverage.gone}
              delegation={delegation}
              meeting={meeting}
              onRemove={({ member, at }) => void told(acts.unassign(member, at), words)}
            />
          )}
          <section aria-labelledby="members-title" className="mt-8 max-w-4xl print:hidden">
            <h3 id="members-title" className="border-edge border-b pb-1 font-semibold text-lg">
              {t('delegation.members')}
            </h3>
            <MembersList
              delegation={delegation}
              meeting={meeting}
              rows={coverage.rows}
              onChange={(member) => setForm({ before: member })}
              onRemove={(member) => {
                void told(acts.removeMember(member.id), words).then((done) => {
                  if (done !== null) showNotice(t('delegation.removed', { member: member.name }));
                });
              }}
            />
          </section>
        </>
      )}
      {form && (
        <MemberForm
          meeting={meeting}
          before={form.before}
          onSave={(draft) => {
            const id = form.before?.id;
            setForm(null);
            void told(acts.putMember({ ...draft, ...(id === undefined ? {} : { id }) }), words);
          }}
          onClose={() => setForm(null)}
        />
      )}
    </>
  );
}
