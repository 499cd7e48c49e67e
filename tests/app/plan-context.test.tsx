// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useAttachments, useDelegation, usePlan } from '#app/plan-context.tsx';
import { StoreContext } from '#app/store-context.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { findAnchor } from '#domain/plan-standing.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { smallMeeting } from '../store/stores.ts';

const meeting = smallMeeting();
const index = indexOf(meeting);

async function device() {
  const place = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const indexedDB = new IDBFactory();
  const open = (): Promise<Store> => openStore({ clock: Date.now, sentinel: place, indexedDB, IDBKeyRange });
  const store = await open();
  await store.apply('wg', { kind: 'put', meeting });
  const wrapper = ({ children }: { children: ReactNode }) => <StoreContext value={store}>{children}</StoreContext>;
  return { store, wrapper, open };
}

it('the plan is live, marked, noted, read, filled and taken back', async () => {
  const { wrapper, open } = await device();
  const { result } = renderHook(() => usePlan(), { wrapper });
  expect(result.current.plan).toBeUndefined();
  await waitFor(() => expect(result.current.plan).toBeDefined());
  const anchor = itemAnchor(index, 'A/2');
  const standing = anchor && findAnchor(index, anchor);
  if (!anchor || !standing || !result.current.plan) throw new Error('no item');
  const resolved = resolvePlan([meeting], result.current.plan);

  await act(() => result.current.choose(resolved, standing, 'must', { index }));
  await waitFor(() => expect(result.current.plan?.marks.map(({ choice }) => choice)).toEqual(['must']));
  const id = await act(() => result.current.writeNote({ anchor, text: 'Ask' }));
  await act(() => result.current.writeNote({ id, anchor, text: 'Ask again' }));
  await act(() => result.current.setReading('X/1', 'to-read'));
  const appointment = { title: 'Group', date: '2022-05-23', start: '09:00', end: '10:00', timeZone: null } as const;
  const own = await act(() => result.current.putAppointment(appointment));
  await waitFor(() => expect(result.current.plan?.appointments).toMatchObject([{ id: own, title: 'Group' }]));
  expect(result.current.plan).toMatchObject({ notes: [{ id, text: 'Ask again' }], reading: [{ state: 'to-read' }] });

  await act(() => result.current.removeAppointment(own));
  await act(() => result.current.undo());
  await act(() => result.current.undo());
  await act(() => result.current.undo());
  await waitFor(() => expect(result.current.plan?.reading).toEqual([]));
  expect(result.current.plan).toMatchObject({ appointments: [], notes: [{ text: 'Ask again' }] });

  const other = await open();
  await other.applyPlan({ kind: 'see', add: ['x'], forget: [] });
  await waitFor(() => expect(result.current.plan?.seen).toEqual(['x']));
  await act(() => expect(result.current.undo()).rejects.toMatchObject({ code: 'changed-since' }));
  await act(() => result.current.writeNote({ id, anchor, text: '' }));
  await waitFor(() => expect(result.current.plan?.notes).toEqual([]));
});

it('the delegation is live, begun, joined and taken back', async () => {
  const { wrapper } = await device();
  const { result } = renderHook(() => useDelegation(), { wrapper });
  await waitFor(() => expect(result.current.delegation).toBeNull());
  await act(() => result.current.create('Delegation'));
  const member = await act(() =>
    result.current.putMember({ name: 'Ada', languages: ['en'], follows: [], stays: null }),
  );
  await waitFor(() => expect(result.current.delegation?.members).toMatchObject([{ id: member, name: 'Ada' }]));
  await act(() => result.current.undo());
  await waitFor(() => expect(result.current.delegation?.members).toEqual([]));
  await act(() => result.current.undo());
  await waitFor(() => expect(result.current.delegation).toBeNull());
  expect(result.current.canUndo).toBe(false);
});

it('files are kept, taken away and brought back', async () => {
  const { wrapper } = await device();
  const { result } = renderHook(() => useAttachments(), { wrapper });
  const { Blob: NodeBlob } = await import('node:buffer');
  const bytes = new NodeBlob(['%PDF']) as unknown as Blob;
  globalThis.Blob = NodeBlob as unknown as typeof Blob;
  const file = { symbol: 'X/1', name: 'x.pdf', type: 'application/pdf', language: null, bytes };
  const kept = await act(() => result.current.attach(file));
  await waitFor(() => expect(result.current.attachments).toMatchObject([{ id: kept.id, size: 4 }]));
  await act(() => result.current.detach(kept.id));
  await waitFor(() => expect(result.current.attachments).toEqual([]));
  await act(() => result.current.restore(kept));
  await waitFor(() => expect(result.current.attachments).toMatchObject([{ id: kept.id, at: kept.at }]));
});
