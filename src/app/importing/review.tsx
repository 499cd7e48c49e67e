// The proofreader's desk: the document on one side, what was read on the other, each linked to the other.
import { useState } from 'react';
import { compareMeetings } from '#domain/compare.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { DrawnTable } from '#importers/drawn-table.ts';
import type { Reading, ValueKey } from '#importers/reading.ts';
import type { StoredSource } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { useMedia } from '../use-media.ts';
import { useWords } from '../words.ts';
import { type Correction, type Corrections, documentLanguage, shownWith, withCorrections } from './corrections.ts';
import { DiscardQuestion } from './discard-question.tsx';
import { DrawTable } from './draw-table.tsx';
import { lineLinks } from './line-links.ts';
import { inferredValues } from './places.ts';
import { ReviewContext, type Selection } from './review-context.ts';
import { Pane, type Side, Tabs } from './review-sides.tsx';
import { SeveralNote } from './several-note.tsx';
import { acceptedAs } from './stored-match.ts';
import { UpdateNote } from './update-note.tsx';
import type { Drawable, Opened } from './use-importing.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** Room for document and reading side by side. */
const WIDE = '(min-width: 60rem)';

interface ReviewProps {
  readonly opened: Opened;
  /** Stores a meeting with its document and shows it. */
  readonly onAccept: (meeting: Meeting, source: Omit<StoredSource, 'importedAt'>) => void;
  readonly onDiscard: () => void;
  /** Takes the documents, where there are several, for meetings of their own. */
  readonly onPart: () => void;
  /** Has the document read anew with a table that was drawn by hand. */
  readonly onDraw: (table: DrawnTable, over: Drawable) => void;
  /** Told when corrections begin or end to exist, so that they are not lost without a question. */
  readonly onCorrected: (isCorrected: boolean) => void;
}

/** Reviews a document that was read. */
export function Review({ opened, onAccept, onDiscard, onPart, onDraw, onCorrected }: ReviewProps) {
  const { t } = useWords();
  const { reading, name, alone, files, match, originals } = opened;
  const stored = match?.stored ?? null;
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [selection, setSelection] = useState<Selection | null>(null);
  const [side, setSide] = useState<Side>('read');
  const [isPaged, setPaged] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const isWide = useMedia(WIDE, true);
  const links = lineLinks(reading);
  const meeting = shownWith(reading.meeting, corrections, reading.others);
  const final = withCorrections(reading.meeting, corrections, reading.others);
  const accepted = match ? acceptedAs(match, final) : final;
  const changes = match ? compareMeetings(match.stored.meeting, accepted) : [];

  const notUnderstood = reading.unread.filter((line) => line.reason === 'not-understood').length;

  const select = (next: Selection): void => {
    setSelection(next);
    setSide(next.origin === 'document' && next.keys.length > 0 ? 'read' : 'document');
  };
  const correct = (keys: readonly ValueKey[], correction: Correction | null): void => {
    const next = new Map(corrections);
    for (const key of keys) {
      if (correction) next.set(key, correction);
      else next.delete(key);
    }
    setCorrections(next);
    onCorrected(next.size > 0);
  };
  const keep = (kept: Meeting, from: Reading): void => {
    const { sources, findings, unread, lines, documents } = from;
    const text = lines.map((line) => line.text).join('\n');
    const parts = documents ? { documents } : {};
    onAccept(kept, { meetingId: kept.id, name, text, ...parts, sources, findings, unread });
  };
  const discard = (): void => {
    if (corrections.size > 0) setAsking(true);
    else onDiscard();
  };

  const parts = {
    reading,
    meeting,
    links,
    corrections,
    inferred: inferredValues(reading.findings, links),
    selection,
    select,
    originals,
    isPaged,
    correct,
  };
  useReviewKeys();
  return (
    <ReviewContext value={parts}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 text-soft">
          {(reading.documents ?? [{ name, from: 1 }]).map((document) => (
            <bdi key={document.from} className="block wrap-anywhere">
              {document.name}
            </bdi>
          ))}
          {t('importing.counts', { findings: reading.findings.length, unread: reading.unread.length })}
          {notUnderstood > 0 && (
            <span className="ms-3 font-semibold text-warning">
              {t('importing.notUnderstoodCount', { count: notUnderstood })}
            </span>
          )}
        </p>
        {isAsking ? (
          <DiscardQuestion onDiscard={onDiscard} onStay={() => setAsking(false)} />
        ) : (
          <div className="flex flex-wrap gap-2">
            {files.length === 1 && corrections.size === 0 && alone.lines.length > 0 && (
              <Button
                look="quiet"
                className="max-sm:order-last"
                aria-expanded={isDrawing}
                onClick={() => setDrawing(!isDrawing)}
              >
                {t('importing.drawTable')}
              </Button>
            )}
            {originals.length > 0 && (
              <Button
                look="quiet"
                className="max-sm:order-last aria-pressed:font-semibold aria-pressed:underline"
                aria-pressed={isPaged}
                onClick={() => {
                  setPaged(!isPaged);
                  setSide('document');
                }}
              >
                {t('importing.showOnPage')}
              </Button>
            )}
            <Button onClick={discard}>{t('importing.discard')}</Button>
            {(!stored || changes.length > 0) && (
              <Button look="primary" onClick={() => keep(accepted, reading)}>
                {t(stored ? 'importing.acceptUpdate' : 'importing.accept')}
              </Button>
            )}
          </div>
        )}
      </div>
      {files.length > 1 && <SeveralNote files={files} onPart={onPart} />}
      {match && (
        <UpdateNote
          match={match}
          changes={changes}
          next={accepted}
          onKeepBoth={() => keep(apart(withCorrections(alone.meeting, corrections)), alone)}
        />
      )}
      {isDrawing && (
        <DrawTable
          lines={alone.lines}
          unread={alone.unread}
          language={documentLanguage(alone.meeting)}
          onDrawn={(table) => onDraw(table, { name, lines: alone.lines })}
          onCancel={() => setDrawing(false)}
        />
      )}
      {isWide ? (
        <div className="grid grid-cols-2 border-y border-edge">
          <Pane side="document" className="border-e border-hairline pe-3" />
          <Pane side="read" className="ps-6 pe-2" />
        </div>
      ) : (
        <Tabs side={side} onSide={setSide} />
      )}
    </ReviewContext>
  );
}

/** The meeting as one of its own, beside the stored one. */
function apart(meeting: Meeting): Meeting {
  return { ...meeting, id: crypto.randomUUID() };
}
