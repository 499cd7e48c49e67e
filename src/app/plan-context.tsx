// The plan, the delegation and the kept files, live, with the acts that change them. Ids and times come from here. Every
// act resolves once it is kept and rejects with StoreError; pages wrap it in `told`.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import type { Choice } from '#domain/attendance.ts';
import { type Assignment, DELEGATION_FORMAT, type Delegation, type Member, type MemberId } from '#domain/delegation.ts';
import type { SessionAnchor } from '#domain/delegation-anchor.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { DocumentSymbol } from '#domain/meeting.ts';
import type { Appointment, Plan, ReadingState } from '#domain/plan.ts';
import type { Anchor } from '#domain/plan-anchor.ts';
import { chooseEdit, type NewMark } from '#domain/plan-choose.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { ResolvedPlan } from '#domain/plan-resolve.ts';
import type { Standing } from '#domain/plan-standing.ts';
import { type Attachment, type StoredAttachment, StoreError } from '#store/store.ts';
import { useStore } from './store-context.ts';
import { useLockState } from './use-store-state.ts';

/** The edits of a page, the last of which can be taken back. */
function useUndo<Stored>(takeBack: (edit: Stored) => Promise<unknown>) {
  const [done, setDone] = useState<readonly Stored[]>([]);
  const keep = useCallback(async (act: Promise<Stored>): Promise<Stored> => {
    const stored = await act;
    setDone((before) => [...before, stored]);
    return stored;
  }, []);
  const last = done.at(-1);
  const undo = useCallback(async (): Promise<void> => {
    if (last === undefined) return;
    // Taken off first: what was refused once, since something was changed later, would be refused again.
    setDone((before) => before.filter((one) => one !== last));
    await takeBack(last);
  }, [last, takeBack]);
  return { keep, undo, canUndo: last !== undefined };
}

/** What is private, live; undefined while it is read, and while it is locked. */
export function usePrivate<Value>(read: () => Promise<Value>): Value | undefined {
  const locked = useLockState().kind === 'locked';
  const value = useLiveQuery(
    () =>
      read().catch((error: unknown) => {
        if (error instanceof StoreError && error.code === 'locked') return undefined;
        throw error;
      }),
    [read, locked],
  );
  // What was read before it was locked is not shown any longer.
  return locked ? undefined : value;
}

/** The plan, live, and what can be done with it. */
export interface PlanActs {
  /** Undefined while it is read, and while it is locked (useLockState). */
  readonly plan: Plan | undefined;
  /** Any edit. */
  readonly apply: (edit: PlanEdit) => Promise<void>;
  /** Makes a choice for an entry, a session or an item; null takes it back. */
  readonly choose: (
    resolved: ResolvedPlan,
    standing: Standing,
    choice: Choice | null,
    options?: Pick<NewMark, 'under' | 'index'>,
  ) => Promise<void>;
  /** Writes a note, a new one without an id, and gives its id; an empty text throws it away. */
  readonly writeNote: (note: {
    readonly id?: string;
    readonly anchor: Anchor;
    readonly text: string;
  }) => Promise<string>;
  /** Puts a document on the reading list, or takes it off with null. */
  readonly setReading: (symbol: DocumentSymbol, state: ReadingState | null) => Promise<void>;
  /** Keeps an appointment, a new one without an id, and gives its id. */
  readonly putAppointment: (appointment: Omit<Appointment, 'id' | 'at'> & { readonly id?: string }) => Promise<string>;
  readonly removeAppointment: (id: string) => Promise<void>;
  /** Takes back this page's last edit; rejects with `changed-since` where the plan was changed elsewhere since. */
  readonly undo: () => Promise<void>;
  readonly canUndo: boolean;
}

/** The plan of this device. */
export function usePlan(): PlanActs {
  const store = useStore();
  const plan = usePrivate(store.plan);
  const { keep, undo, canUndo } = useUndo(store.undoPlan);
  const acts = useMemo(() => {
    const apply = async (edit: PlanEdit): Promise<void> => void (await keep(store.applyPlan(edit)));
    const newId = (): string => crypto.randomUUID();
    return {
      apply,
      choose: async (
        resolved: ResolvedPlan,
        standing: Standing,
        choice: Choice | null,
        options: Pick<NewMark, 'under' | 'index'> = {},
      ) => {
        const edit = chooseEdit(resolved, standing, choice, { ...options, id: newId(), at: Date.now() });
        if (edit) await apply(edit);
      },
      writeNote: async ({ id = newId(), anchor, text }: { id?: string; anchor: Anchor; text: string }) => {
        await apply({ kind: 'set-note', id, note: text === '' ? null : { id, anchor, text, at: Date.now() } });
        return id;
      },
      setReading: (symbol: DocumentSymbol, state: ReadingState | null) =>
        apply({ kind: 'set-reading', symbol, reading: state && { symbol, state, at: Date.now() } }),
      putAppointment: async ({ id = newId(), ...rest }: Omit<Appointment, 'id' | 'at'> & { readonly id?: string }) => {
        await apply({ kind: 'set-appointment', id, appointment: { ...rest, id, at: Date.now() } });
        return id;
      },
      removeAppointment: (id: string) => apply({ kind: 'set-appointment', id, appointment: null }),
    };
  }, [store, keep]);
  return useMemo(() => ({ plan, ...acts, undo, canUndo }), [plan, acts, undo, canUndo]);
}

/** The delegation, live, and what can be done with it. */
export interface DelegationActs {
  /** Undefined while it is read or locked, null where there is none. */
  readonly delegation: Delegation | null | undefined;
  /** Any edit, such as an accepted proposal as `several`. */
  readonly apply: (edit: DelegationEdit) => Promise<void>;
  /** Begins a delegation of this name in the place of one that stood there. */
  readonly create: (name: string) => Promise<void>;
  /** Keeps a member, a new one without an id, and gives its id. */
  readonly putMember: (member: Omit<Member, 'id'> & { readonly id?: MemberId }) => Promise<MemberId>;
  /** Takes a member away with all that was assigned to them. */
  readonly removeMember: (member: MemberId) => Promise<void>;
  readonly assign: (assignment: Assignment) => Promise<void>;
  readonly unassign: (member: MemberId, at: SessionAnchor) => Promise<void>;
  /** Takes back this page's last edit; rejects with `changed-since` where the delegation was changed elsewhere since. */
  readonly undo: () => Promise<void>;
  readonly canUndo: boolean;
}

/** The delegation of this device. */
export function useDelegation(): DelegationActs {
  const store = useStore();
  const delegation = usePrivate(store.delegation);
  const { keep, undo, canUndo } = useUndo(store.undoDelegation);
  const acts = useMemo(() => {
    const apply = async (edit: DelegationEdit): Promise<void> => void (await keep(store.applyDelegation(edit)));
    return {
      apply,
      create: (name: string) => {
        const id = crypto.randomUUID();
        const begun = { format: DELEGATION_FORMAT, id, name, members: [], assignments: [] } as const;
        return apply({ kind: 'put-delegation', delegation: begun });
      },
      putMember: async ({ id = crypto.randomUUID(), ...rest }: Omit<Member, 'id'> & { readonly id?: MemberId }) => {
        await apply({ kind: 'put-member', member: { ...rest, id } });
        return id;
      },
      removeMember: (member: MemberId) => apply({ kind: 'remove-member', member }),
      assign: (assignment: Assignment) => apply({ kind: 'assign', assignment }),
      unassign: (member: MemberId, at: SessionAnchor) => apply({ kind: 'unassign', member, at }),
    };
  }, [store, keep]);
  return useMemo(() => ({ delegation, ...acts, undo, canUndo }), [delegation, acts, undo, canUndo]);
}

/** The kept files of documents, live, and what can be done with them. */
export interface AttachmentActs {
  /** Undefined while they are read, and while they are locked. */
  readonly attachments: readonly StoredAttachment[] | undefined;
  readonly attach: (file: Omit<Attachment, 'id'>) => Promise<StoredAttachment>;
  /** Gives what was taken away; `restore` brings it back. */
  readonly detach: (id: string) => Promise<StoredAttachment | undefined>;
  readonly restore: (attachment: StoredAttachment) => Promise<StoredAttachment>;
}

/** The files of documents on this device. */
export function useAttachments(): AttachmentActs {
  const store = useStore();
  const attachments = usePrivate(store.attachments);
  return useMemo(
    () => ({
      attachments,
      attach: (file) => store.attach({ ...file, id: crypto.randomUUID() }),
      detach: (id) => store.detach(id),
      restore: (attachment) => store.attach(attachment),
    }),
    [store, attachments],
  );
}
