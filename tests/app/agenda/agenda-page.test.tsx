// @vitest-environment jsdom
// The agendas of a meeting: each item opens to what is known of it, and has an address of its own.
// Dexie runs live queries only where the platform has an IndexedDB of its own.
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { AgendaPage } from '#app/agenda/agenda-page.tsx';
import { DocumentsPage } from '#app/documents/documents-page.tsx';
import { StoreContext } from '#app/store-context.ts';
import { loadWords, needWords, WordsContext } from '#app/words.ts';
import type { Meeting } from '#domain/meeting.ts';
import { newDevice } from '../../store/stores.ts';

await needWords(['agenda', 'documents', 'plan']);

const sample = JSON.parse(readFileSync('public/feeds/wg-ic-ta-2022.json', 'utf8')) as Meeting;
const meeting: Meeting = {
  ...sample,
  agenda: sample.agenda.map((item) =>
    item.id === 'A/3' ? { ...item, annotation: { en: 'First paragraph.\n\nSecond paragraph.' } } : item,
  ),
};
const user = userEvent.setup();
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

async function open(address: string) {
  const store = await newDevice().open();
  await store.apply(meeting.id, { kind: 'put', meeting });
  const router = createMemoryRouter(
    [
      { path: '/meetings/:id/agenda/:item?', element: <AgendaPage /> },
      { path: '/meetings/:id/documents', element: <DocumentsPage /> },
    ],
    { initialEntries: [`/meetings/${meeting.id}/${address}`] },
  );
  render(
    <WordsContext value={await loadWords('zh')}>
      <StoreContext value={store}>
        <RouterProvider router={router} />
      </StoreContext>
    </WordsContext>,
  );
  await screen.findByRole('main');
  return router;
}

const itemOf = (body: RegExp, title: RegExp) =>
  within(screen.getByRole('region', { name: body })).getByRole('button', { name: title });

afterEach(cleanup);

it('shows the item of the address open: its annotation, documents, and when it is taken up', async () => {
  await open('agenda/A%2F3');
  expect(await screen.findByText('Second paragraph.')).toBeInTheDocument();
  expect(itemOf(/国际合作工作组/, /适用《有组织犯罪公约》/)).toHaveAttribute('aria-expanded', 'true');
  expect(itemOf(/技术援助问题政府专家工作组/, /适用《有组织犯罪公约》/)).toHaveAttribute('aria-expanded', 'false');
  const paper = screen.getByRole('link', { name: /CTOC\/COP\/WG\.2\/2022\/3-CTOC/ });
  expect(paper).toHaveAttribute('href', 'https://undocs.org/zh/CTOC/COP/WG.2/2022/3');
  expect(paper).toHaveAttribute('rel', 'noopener noreferrer');
  const times = screen.getAllByRole('link', { name: /5月24日/ });
  expect(times.map((time) => time.getAttribute('href'))).toEqual([
    `/meetings/${meeting.id}/programme/2022-05-24?item=A%2F3`,
    `/meetings/${meeting.id}/programme/2022-05-24?item=A%2F3`,
  ]);
});

it('gives each item an address when it is opened, and goes back', async () => {
  const router = await open('agenda');
  await user.click(await screen.findByRole('button', { name: /预防和打击有组织犯罪的有效战略/ }));
  expect(router.state.location.pathname).toBe(`/meetings/${meeting.id}/agenda/B%2F3`);
  await router.navigate(-1);
  expect(router.state.location.pathname).toBe(`/meetings/${meeting.id}/agenda`);
});

it('marks joint items with the number that they have on the other agenda', async () => {
  await open('agenda');
  await screen.findByRole('region', { name: /国际合作工作组/ });
  expect(itemOf(/国际合作工作组/, /^4 ?其他事项/)).toHaveTextContent(/项目 6.*技术援助问题政府专家工作组/);
  expect(itemOf(/国际合作工作组/, /被判刑人员/)).not.toHaveTextContent(/联合/);
});

it('finds within the agenda and says how much it found', async () => {
  await open('agenda');
  await user.type(await screen.findByRole('searchbox'), '移交');
  expect(await screen.findByText('找到 1 个项目')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /其他事项/ })).not.toBeInTheDocument();
});

it('says that an address names no item of this meeting', async () => {
  await open('agenda/A%2F99');
  expect(await screen.findByText(/没有该编号的项目/)).toBeInTheDocument();
});

it('lists every document with its items, and those of one item alone', async () => {
  const router = await open('documents');
  await screen.findByRole('table');
  expect(screen.getAllByRole('row')).toHaveLength(1 + meeting.documents.length);
  await user.selectOptions(screen.getByRole('combobox', { name: '按项目筛选' }), 'A/3');
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(router.state.location.search).toBe('?item=A%2F3');
  const items = within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole('link', { name: /^项目/ });
  expect(items.map((link) => link.getAttribute('href'))).toEqual([
    `/meetings/${meeting.id}/agenda/A%2F3`,
    `/meetings/${meeting.id}/agenda/B%2F2`,
  ]);
});
