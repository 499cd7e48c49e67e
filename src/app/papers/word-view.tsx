// A kept Word file as text: its paragraphs, links and tables, drawn from our own elements alone. Pictures and layout are
// left out, and that is said.
import { useEffect, useState } from 'react';
import type { Block, Paragraph, Table } from '#importers/sources/blocks.ts';
import type { StoredAttachment } from '#store/store.ts';
import { useWords } from '../words.ts';
import { Telling } from './telling.tsx';
import type { WordReply } from './word-text.worker.ts';

/** How long the text may take to be found, in milliseconds. */
const PATIENCE = 20_000;

/** The most blocks that are shown: more of them would stop the page. */
const MOST_BLOCKS = 5000;

function useBlocks(bytes: Blob): WordReply | undefined {
  const [blocks, setBlocks] = useState<WordReply>();
  useEffect(() => {
    const worker = new Worker(new URL('./word-text.worker.ts', import.meta.url), { type: 'module' });
    const timer = setTimeout(() => setBlocks(null), PATIENCE);
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WordReply>) => {
      end();
      setBlocks(data);
    });
    worker.addEventListener('error', () => setBlocks(null));
    worker.postMessage(bytes);
    return end;
  }, [bytes]);
  return blocks;
}

/** Things that have no name of their own, each with its place. */
function placed<Thing>(things: readonly Thing[]): readonly (readonly [number, Thing])[] {
  return things.map((thing, place) => [place, thing]);
}

/** The text of a file. */
export function WordView({ file }: { file: StoredAttachment }) {
  const { t } = useWords();
  const blocks = useBlocks(file.bytes);
  if (blocks === undefined) return <Telling id="papers.opening" name={file.name} />;
  if (blocks === null) return <Telling id="papers.broken" name={file.name} />;
  return (
    <>
      <p className="mb-4 border-hairline border-b pb-2 text-[0.9375rem] text-soft">
        {t(blocks.length > MOST_BLOCKS ? 'papers.wordCut' : 'papers.wordAsText')}
      </p>
      <div lang={file.language ?? undefined} className="grid max-w-prose gap-3 pb-8 wrap-anywhere">
        {placed(blocks.slice(0, MOST_BLOCKS)).map(([place, block]) => (
          <WordBlock key={place} block={block} />
        ))}
      </div>
    </>
  );
}

function WordBlock({ block }: { block: Block }) {
  return block.kind === 'table' ? <WordTable table={block} /> : <WordParagraph paragraph={block} />;
}

function WordParagraph({ paragraph: { text, links = [] } }: { paragraph: Paragraph }) {
  if (text.trim() === '' && links.length === 0) return null;
  const safe = links.filter((link) => /^https?:\/\//i.test(link));
  return (
    <p dir="auto" className="whitespace-pre-wrap">
      {text}
      {placed(safe).map(([place, link]) => (
        <span key={place}>
          {' '}
          <a href={link} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
            <bdi dir="ltr">{link}</bdi>
          </a>
        </span>
      ))}
    </p>
  );
}

function WordTable({ table: { cells } }: { table: Table }) {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return (
    <table className="border-collapse">
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {cells
              .filter((cell) => cell.row === row)
              .map((cell) => (
                <td
                  key={cell.column}
                  colSpan={cell.columns}
                  rowSpan={cell.rows}
                  className="border border-hairline px-2 py-1 align-top"
                >
                  {placed(cell.paragraphs).map(([place, paragraph]) => (
                    <WordParagraph key={place} paragraph={paragraph} />
                  ))}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
