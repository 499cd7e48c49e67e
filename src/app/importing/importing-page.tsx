// The import: a document comes in, is read by a worker, reviewed, and kept or discarded.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { detectVocabulary } from '#importers/detect-language.ts';
import { prepareLine } from '#importers/prepared-line.ts';
import { type StoredSource, StoreError } from '#store/store.ts';
import { meetingName } from '../meeting-name.tsx';
import { showNotice } from '../notices.ts';
import { usePageTitle } from '../page-title.ts';
import { useStore } from '../store-context.ts';
import { STORE_ERROR_WORDS } from '../store-error-words.ts';
import { told } from '../told.ts';
import { documentsIn, useDrops } from '../use-drops.ts';
import { useWords } from '../words.ts';
import { DiscardQuestion } from './discard-question.tsx';
import { DrawTable } from './draw-table.tsx';
import { type Handed, handedOf } from './hand-over.ts';
import { Intake } from './intake.tsx';
import { ProgressNote } from './progress-note.tsx';
import { type ReadDocument, readInWorker } from './read-in-worker.ts';
import { Review } from './review.tsx';
import { useHandedOver } from './use-handed-over.ts';
import { type Drawable, useImporting } from './use-importing.ts';

/** The page at `/import`. Tests give it another way to read. */
export function ImportingPage({ read = readInWorker }: { read?: ReadDocument }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const navigate = useNavigate();
  const { opened, waiting: more, progress, begin, cancel, close, part, draw } = useImporting(read);
  const [correctedId, setCorrectedId] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<readonly Handed[] | null>(null);
  const [drawn, setDrawn] = useState<Drawable | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  usePageTitle(t('importing.pageTitle'));

  // What was read of a drawn table is reviewed instead of it.
  const [drawnFor, setDrawnFor] = useState(opened);
  if (drawnFor !== opened) {
    setDrawnFor(opened);
    setDrawn(null);
  }
  const receive = (handed: readonly Handed[]): void => {
    setError(null);
    setDrawn(null);
    if (opened && correctedId === opened.reading.meeting.id) setWaiting(handed);
    else begin(handed);
  };
  const isOver = useDrops('documents', (dropped) => receive(handedOf(documentsIn(dropped))));
  useHandedOver(receive);
  const accept = (meeting: Meeting, source: Omit<StoredSource, 'importedAt'>): void => {
    const isUpdate = opened?.match?.stored.id === meeting.id;
    store.apply(meeting.id, { kind: 'put', meeting }, { ...source, importedAt: Date.now() }).then(
      (edit) => {
        if (isUpdate) {
          const name = meetingName(meeting, words);
          const run = async (): Promise<void> => {
            await told(store.undo(edit), words);
          };
          showNotice(t('importing.updated', { name }), { label: t('library.undo'), run });
        }
        if (!close()) navigate(`/meetings/${encodeURIComponent(meeting.id)}`);
      },
      (cause) => setError(cause instanceof StoreError ? cause : new StoreError('failed', String(cause))),
    );
  };
  return (
    <main className="mx-auto w-full max-w-[100rem] px-4 py-6 sm:px-6">
      <h1 className="mb-4 text-[1.5rem] leading-tight font-semibold">
        {t(opened ? 'importing.review' : 'importing.pageTitle')}
      </h1>
      <ProgressNote progress={progress} onCancel={cancel} onDraw={setDrawn} />
      {error && (
        <div role="alert" className="mb-4 border-s-4 border-error ps-4">
          <p>{t(STORE_ERROR_WORDS[error.code])}</p>
          <p className="text-soft">{t('importing.reviewKept')}</p>
        </div>
      )}
      {waiting && (
        <DiscardQuestion
          onStay={() => setWaiting(null)}
          onDiscard={() => {
            begin(waiting);
            setWaiting(null);
          }}
        />
      )}
      {drawn && (
        <DrawTable
          key={drawn.name}
          lines={drawn.lines}
          unread={[]}
          language={detectVocabulary(drawn.lines.map(prepareLine)).language}
          onDrawn={(table) => draw(table, drawn)}
          onCancel={() => setDrawn(null)}
        />
      )}
      {more > 0 && <p className="mb-2 text-soft">{t('importing.moreWaiting', { count: more })}</p>}
      {opened ? (
        <Review
          key={opened.reading.meeting.id}
          opened={opened}
          onAccept={accept}
          onDiscard={() => void close()}
          onPart={part}
          onDraw={draw}
          onCorrected={(isCorrected) => setCorrectedId(isCorrected ? opened.reading.meeting.id : null)}
        />
      ) : (
        <Intake isOver={isOver} onHanded={receive} />
      )}
    </main>
  );
}
