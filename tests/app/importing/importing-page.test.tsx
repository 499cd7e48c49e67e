// @vitest-environment jsdom
// A document comes in, is reviewed beside its lines, put right, and kept; what cannot be read changes nothing.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '#app/importing/hand-over.ts';
import { ImportingPage } from '#app/importing/importing-page.tsx';
import type { ReadDocument } from '#app/importing/read-in-worker.ts';
import { useNotice } from '#app/notices.ts';
import { StoreContext } from '#app/store-context.ts';
import { loadWords, needWords, WordsContext } from '#app/words.ts';
import { readDocument, readDrawn } from '#importers/read-document.ts';
import { ImportError } from '#importers/reading.ts';
import { wordFinding } from '#languages/word-finding.ts';
import type { Store } from '#store/store.ts';
import { newDevice } from '../../store/stores.ts';
import { bytesOf, PAPER_AND_INK } from './paper-and-ink.ts';

await needWords(['changes', 'importing']);

/** Reads as the worker does, without one. */
const readHere: ReadDocument = async ({ name, bytes, language, id, drawn }) => {
  try {
    if (drawn) return { kind: 'read', reading: readDrawn(drawn.lines, drawn.table, { language, id }) };
    return { kind: 'read', reading: await readDocument({ name, bytes }, { language, id }) };
  } catch (error) {
    if (error instanceof ImportError)
      return { kind: 'refused', finding: wordFinding(error.observation, language), lines: error.lines };
    throw error;
  }
};

const readNotice = () => renderHook(useNotice).result.current;

let store: Store;
const user = userEvent.setup();
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

async function open(read: ReadDocument = readHere): Promise<void> {
  render(
    <WordsContext value={await loadWords('en')}>
      <StoreContext value={store}>
        <MemoryRouter initialEntries={['/import']}>
          <Routes>
            <Route path="/import" element={<ImportingPage read={read} />} />
            <Route path="/meetings/:id" element={<p>The programme</p>} />
          </Routes>
        </MemoryRouter>
      </StoreContext>
    </WordsContext>,
  );
}

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'document.txt'): File => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return new File([bytes], name);
};
const choose = (chosen: File): Promise<void> =>
  user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), chosen);
const drop = (dropped: File): boolean =>
  fireEvent.drop(document.body, { dataTransfer: { files: [dropped], types: ['Files'], getData: () => '' } });
const shownReview = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Review what was read' });
const meetings = async () => (await store.meetings()).map(({ meeting }) => meeting);

beforeEach(async () => {
  store = await newDevice().open();
});
afterEach(cleanup);

describe('a document', () => {
  it.each([
    ['chosen', () => choose(file(PAPER_AND_INK))],
    ['dropped anywhere', async () => void drop(file(PAPER_AND_INK))],
    [
      'pasted anywhere',
      async () => void fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => PAPER_AND_INK } }),
    ],
    [
      'pasted into the box with a table',
      async () => {
        const rows = PAPER_AND_INK.split('\n').map((line) => `<p>${line}</p>`);
        const html = `${rows.join('')}<table><tr><td></td></tr></table>`;
        fireEvent.paste(screen.getByLabelText('Or paste the text of the document'), {
          clipboardData: { files: [], getData: (type: string) => (type === 'text/html' ? html : 'flat') },
        });
      },
    ],
    ['handed over by another page', async () => handOver([file(PAPER_AND_INK)])],
    [
      'pasted into the box',
      async () => {
        fireEvent.change(screen.getByLabelText('Or paste the text of the document'), {
          target: { value: PAPER_AND_INK },
        });
        await user.click(screen.getByRole('button', { name: 'Read the text' }));
      },
    ],
  ])('is read when %s', async (_how, bring) => {
    await open();
    await bring();
    await shownReview();
    expect(screen.getByText(/3 findings, 3 lines not read/)).toBeInTheDocument();
    expect(await meetings()).toEqual([]);
  });

  it('handed over before the page is shown is read when it is', async () => {
    handOver(PAPER_AND_INK);
    await open();
    await shownReview();
  });

  it('is kept with its lines when it is accepted, and its programme shown', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText('The programme')).toBeInTheDocument();
    const [kept] = await meetings();
    expect(kept?.symbol).toBe('CTOC/COP/WG.9/2024/1');
    const source = await store.source(kept?.id ?? '');
    expect(source?.text.split('\n')[0]).toBe('CTOC/COP/WG.9/2024/1');
    expect(source?.sources.venue).toEqual([4]);
  });

  it('leads from a value to its lines and from a line to its values', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Venue: show lines 4' }));
    expect(screen.getByRole('button', { name: /Vienna, 6 and 7 May 2024/ })).toHaveAttribute('aria-pressed', 'true');
    const line = screen.getByRole('button', { name: /3\. Other matters\./ });
    await user.click(line);
    expect(line).toHaveAttribute('aria-pressed', 'true');
    const row = document.querySelector('[data-values~="item/A/3"]');
    expect(row).toHaveClass('bg-tint');
    expect(document.querySelector('[data-values~="venue"]')).not.toHaveClass('bg-tint');
  });

  it('moves from line to line by the arrow keys', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    screen.getByRole('button', { name: /^1 ?CTOC/ }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Vienna, 6 and 7 May 2024');
    await user.keyboard('{End}{Enter}');
    expect(document.querySelector('[data-values~="entry/2024-05-07T10:00/0/0"]')).toHaveClass('bg-tint');
  });
});

describe('a correction', () => {
  const correctTimeZone = async (zone: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: 'Correct: Time zone' }));
    const field = screen.getByRole('combobox', { name: 'Time zone' });
    await user.clear(field);
    await user.type(field, `${zone}{Enter}`);
  };

  it('is refused in words, then kept; its finding is settled', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await correctTimeZone('Vienna');
    expect(screen.getByText(/knows no time zone of that name/)).toBeInTheDocument();
    const field = screen.getByRole('combobox', { name: 'Time zone' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Europe/Zurich{Enter}');
    expect(screen.getByRole('button', { name: 'Correct: Time zone' })).toHaveFocus();
    expect(screen.getAllByText('corrected')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    expect((await meetings())[0]?.timeZone).toBe('Europe/Zurich');
  });

  it('can be taken back to what was read', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await correctTimeZone('Europe/Zurich');
    await user.click(screen.getByRole('button', { name: 'Correct: Time zone' }));
    await user.click(screen.getByRole('button', { name: 'Reset to what was read' }));
    expect(screen.queryByText('corrected')).not.toBeInTheDocument();
    expect(screen.getAllByText('Europe/Vienna').length).toBeGreaterThan(0);
  });

  it('is not lost without a question, neither by discarding nor by another document', async () => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await correctTimeZone('Europe/Zurich');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.click(screen.getByRole('button', { name: 'Go on with the review' }));
    drop(file(PAPER_AND_INK.replace('Vienna', 'Geneva')));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Go on with the review' }));
    expect(screen.getByText('Europe/Zurich')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('heading', { name: 'Import a document' })).toBeInTheDocument();
  });
});

describe('the same document again', () => {
  const keepFirst = async (): Promise<void> => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    cleanup();
    await open();
  };

  it('changes nothing', async () => {
    await keepFirst();
    await choose(file(PAPER_AND_INK));
    expect(await screen.findByText(/Nothing changed/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Accept/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the stored meeting' })).toBeInTheDocument();
  });

  it('in a new state shows what changes, and updates the stored meeting', async () => {
    await keepFirst();
    await choose(file(PAPER_AND_INK.replace('3-6 p.m.', '4-6 p.m.').replaceAll('Other matters', 'Further matters')));
    await shownReview();
    const update = screen.getByRole('region', { name: 'Update of a stored meeting' });
    expect(within(update).getByText('2 changes')).toBeInTheDocument();
    expect(
      within(update)
        .getByText(/15:00–18:00/)
        .closest('li'),
    ).toHaveTextContent('16:00–18:00');
    await user.click(screen.getByRole('button', { name: 'Accept the update' }));
    await screen.findByText('The programme');
    const kept = await meetings();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.revision).toBe(2);
    expect(kept[0]?.slots[1]?.start).toBe('16:00');
  });

  it('can be kept beside the stored one', async () => {
    await keepFirst();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    await screen.findByText('The programme');
    expect(await meetings()).toHaveLength(2);
  });
});

describe('a table drawn by hand', () => {
  const DRAWN = `${PAPER_AND_INK.slice(0, PAPER_AND_INK.indexOf('Annotations'))}
Monday, 6 May 2024        Hairlines in             Room A
10 a.m.-1 p.m.            official documents
Tuesday, 7 May 2024       Other                    Room B
3-6 p.m.                  matters
`;

  it('is drawn over a document that was refused as well, with the keyboard alone', async () => {
    await open();
    await choose(
      file(
        'No.  Day                    Hours            What\nX-1  Monday, 6 May 2024     10 a.m.-1 p.m.   Opening\nX-2  Tuesday, 7 May 2024    3-6 p.m.         Hairlines\n',
      ),
    );
    expect(await screen.findByText(/Neither an agenda nor a programme/)).toBeInTheDocument();
    screen.getByRole('button', { name: 'Draw the table by hand' }).focus();
    await user.keyboard('{Enter}');
    for (const [column, at] of [5, 28, 45].entries())
      expect(screen.getByLabelText(`Beginning of column ${column + 2}`)).toHaveValue(`${at}`);
    screen.getByRole('button', { name: 'Read with this table' }).focus();
    await user.keyboard('{Enter}');
    await shownReview();
    expect(screen.queryByText(/Neither an agenda nor a programme/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    expect((await meetings())[0]?.slots.map(({ date, start }) => `${date} ${start}`)).toEqual([
      '2024-05-06 10:00',
      '2024-05-07 15:00',
    ]);
  });

  it('is read in the columns and rows that were chosen', async () => {
    await open();
    await choose(file(DRAWN));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Draw the table by hand' }));
    const lines = DRAWN.split('\n');
    const first = lines.findIndex((line) => line.startsWith('Monday')) + 1;
    fireEvent.change(screen.getByLabelText('First line'), { target: { value: `${first}` } });
    fireEvent.change(screen.getByLabelText('Last line'), { target: { value: `${first + 3}` } });
    while (screen.queryByRole('button', { name: 'Remove the last column' }))
      await user.click(screen.getByRole('button', { name: 'Remove the last column' }));
    for (const [column, at] of [
      [2, 26],
      [3, 51],
    ]) {
      await user.click(screen.getByRole('button', { name: 'Add a column' }));
      fireEvent.change(screen.getByLabelText(`Beginning of column ${column}`), { target: { value: `${at}` } });
    }
    for (const row of [first + 1, first + 3])
      await user.click(screen.getByRole('button', { name: `A row begins with line ${row}` }));
    await user.click(screen.getByRole('button', { name: 'Read with this table' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Read with this table' })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    expect((await meetings())[0]?.slots.map(({ id, sessions }) => [id, sessions[0]?.entries[0]?.items])).toEqual([
      ['2024-05-06T10:00', ['A/2']],
      ['2024-05-07T15:00', ['A/3']],
    ]);
  });
});

describe('several documents', () => {
  const AGENDA = PAPER_AND_INK.slice(0, PAPER_AND_INK.indexOf('Annotations'));
  const PROGRAMME = `Working Group on Paper and Ink\nVienna, 6 and 7 May 2024\n\n${PAPER_AND_INK.slice(
    PAPER_AND_INK.indexOf('Proposed organization of work'),
  )}`;
  const dropAll = (...files: File[]): boolean =>
    fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'], getData: () => '' } });

  it('about one meeting are reviewed as one', async () => {
    await open();
    dropAll(file(PROGRAMME, 'programme.txt'), file(AGENDA, 'agenda.txt'));
    await shownReview();
    const note = screen.getByRole('region', { name: 'Several documents' });
    expect(note).toHaveTextContent('2 documents were read as one meeting');
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    const [kept, ...others] = await meetings();
    expect(others).toEqual([]);
    expect(kept?.slots[1]?.sessions[0]?.entries[0]?.items).toEqual(['A/2']);
    const source = await store.source(kept?.id ?? '');
    expect(source?.text).toBe(`${PROGRAMME}\n${AGENDA}`);
  });

  it('about several meetings, or taken apart, are reviewed one after the other', async () => {
    await open();
    dropAll(file(PROGRAMME, 'programme.txt'), file(AGENDA, 'agenda.txt'));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Review them separately' }));
    expect(await screen.findByText('1 more meeting waits for review')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByText(/waits for review/)).not.toBeInTheDocument());
    expect(screen.getByText(/agenda\.txt/)).toBeInTheDocument();
  });

  it('of which one cannot be read: it is told, the others are reviewed', async () => {
    await open();
    dropAll(file(''), file(AGENDA, 'agenda.txt'));
    await shownReview();
    expect(screen.getByText(/Not read:/)).toBeInTheDocument();
  });

  it('that come later complete the stored meeting, which can be taken back', async () => {
    await open();
    await choose(file(AGENDA, 'agenda.txt'));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    const [before] = await meetings();
    cleanup();
    await open();
    await choose(file(PROGRAMME, 'programme.txt'));
    await shownReview();
    expect(screen.getByText(/has what a stored meeting lacks/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Accept the update' }));
    await screen.findByText('The programme');
    const [after] = await meetings();
    expect([after?.id, after?.revision, after?.symbol]).toEqual([before?.id, 2, before?.symbol]);
    expect(after?.slots).toHaveLength(3);
    expect(readNotice()?.text).toContain('was updated');
    await readNotice()?.action?.run();
    expect((await meetings())[0]).toEqual(before);
    expect((await store.source(before?.id ?? ''))?.text).toBe(AGENDA);
  });
});

describe('what cannot be read', () => {
  const noise = new Uint8Array(10 * 1024 * 1024).map((_, at) => (at * 2654435761) >>> 13);
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4]);
  const broken = '{\n "format": "rostrum-meeting/1",\n "id": "m",\n "revision": 0\n}';
  it.each<[string, File, RegExp]>([
    ['no meeting document', file('Dear all,\n\nlunch is at noon.\n'), /Neither an agenda nor a programme/],
    ['an empty file', file(''), /empty/i],
    ['ten megabytes of noise', file(noise), /5 MB/],
    ['noise of a smaller size', file(noise.subarray(0, 100_000)), /text/i],
    ['a PDF', file('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'agenda.pdf'), /PDF/],
    ['a ZIP', file(zip, 'agenda.zip'), /ZIP|Word/],
    ['an image', file(png, 'agenda.png'), /PNG|image/i],
    ['a broken meeting file', file(broken, 'meeting.json'), /line 4/i],
    ['JSON that breaks off', file('{\n "format": "rostrum-meeting/1",\n', 'meeting.json'), /line/i],
    ['a newer format', file('{"format": "rostrum-meeting/9", "id": "m"}', 'meeting.json'), /rostrum-meeting\/9/],
    ['a file of 21 MB', file(new Uint8Array(21 * 1024 * 1024)), /20 MB/],
  ])('%s is told as such; nothing is stored, and the review before it stays', async (_what, bad, message) => {
    await open();
    await choose(file(PAPER_AND_INK));
    await shownReview();
    drop(bad);
    expect(await screen.findByText(/Not read:/)).toBeInTheDocument();
    const note = screen.getByText(/Not read:/).parentElement as HTMLElement;
    expect(note).toHaveTextContent(message);
    expect(note).toHaveTextContent('Nothing was stored');
    expect(screen.getByRole('heading', { name: 'Review what was read' })).toBeInTheDocument();
    expect(await meetings()).toEqual([]);
  });

  it('for too long is told as such', async () => {
    await open(async () => ({ kind: 'timed-out' }));
    await choose(file(PAPER_AND_INK));
    expect(await screen.findByText(/no progress for 20 seconds/)).toBeInTheDocument();
  });

  it('can be given up while it is being read', async () => {
    let aborted = false;
    await open((_request, signal) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => {});
    });
    await choose(file(PAPER_AND_INK));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 3000 }));
    await waitFor(() => expect(aborted).toBe(true));
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument();
  });
});

describe('a meeting file', () => {
  it('is imported like a document', async () => {
    const { meeting } = await readDocument(
      { name: 'd', bytes: bytesOf(PAPER_AND_INK) },
      { language: 'en', id: 'mine' },
    );
    await open();
    await choose(file(JSON.stringify(meeting, null, 2), 'meeting.json'));
    await shownReview();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText('The programme');
    expect(await meetings()).toEqual([meeting]);
  });
});
