// A note with its light formatting, drawn from our own elements alone.
import { type NoteBlock, type NoteRun, noteBlocks } from './note-blocks.ts';

/** Things of no name of their own, each with its place as the key. */
function placed<Thing>(things: readonly Thing[]): readonly (readonly [number, Thing])[] {
  return things.map((thing, place) => [place, thing]);
}

function Line({ runs }: { runs: readonly NoteRun[] }) {
  return placed(runs).map(([place, { text, stress }]) => {
    if (stress === 'strong') return <strong key={place}>{text}</strong>;
    if (stress === 'emphasis') return <em key={place}>{text}</em>;
    return <span key={place}>{text}</span>;
  });
}

function Block({ block }: { block: NoteBlock }) {
  const lines = placed(block.lines);
  if (block.kind === 'paragraph') {
    return (
      <p dir="auto">
        {lines.map(([place, runs]) => (
          <span key={place} className="block">
            <Line runs={runs} />
          </span>
        ))}
      </p>
    );
  }
  const entries = lines.map(([place, runs]) => (
    <li key={place} dir="auto" className="ms-6">
      <Line runs={runs} />
    </li>
  ));
  if (block.start === null) return <ul className="list-disc">{entries}</ul>;
  return (
    <ol start={block.start} className="list-decimal">
      {entries}
    </ol>
  );
}

/** The note. */
export function NoteText({ text }: { text: string }) {
  return (
    <div className="grid gap-2 border-hairline border-s-2 ps-3 wrap-anywhere">
      {placed(noteBlocks(text)).map(([place, block]) => (
        <Block key={place} block={block} />
      ))}
    </div>
  );
}
