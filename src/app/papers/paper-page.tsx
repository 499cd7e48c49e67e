// A kept file, opened inside the app: PDF as pages, Word and plain text as text; anything else can be saved out.
import { Suspense, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { StoredAttachment } from '#store/store.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { formatBytes } from '../format-bytes.ts';
import { later } from '../later.tsx';
import { useAttachments } from '../plan-context.tsx';
import { saveFile } from '../save-file.ts';
import { SymbolText } from '../symbol-text.tsx';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type MessageId, useWords } from '../words.ts';
import { type PaperKind, paperKind } from './paper-kind.ts';
import { PdfView } from './pdf-view.tsx';
import { Telling } from './telling.tsx';
import { usePdf } from './use-pdf.ts';

const WordView = later(['papers'], async () => (await import('./word-view.tsx')).WordView);
const TextView = later([], async () => (await import('./text-view.tsx')).TextView);

/** The page of a file, at `/meetings/:id/documents/:file`. */
export function PaperPage() {
  const { id = '', file: fileId = '' } = useParams();
  const { attachments } = useAttachments();
  const file = attachments && (attachments.find((one) => one.id === fileId) ?? null);
  return (
    <main className="mx-auto w-full max-w-5xl px-4 py-4 sm:px-6">
      {file === null && <Telling id="papers.fileGone" name="" />}
      {file && <Paper key={file.id} file={file} meeting={id} />}
    </main>
  );
}

function Paper({ file, meeting }: { file: StoredAttachment; meeting: string }) {
  const { t, language } = useWords();
  const kind = usePaperKind(file);
  const tag = file.language as InterfaceLanguage | null;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow">
          <h2 className="font-semibold text-lg wrap-anywhere">
            <bdi>{file.name}</bdi>
          </h2>
          <p className="flex flex-wrap gap-x-3 text-soft">
            <SymbolText symbol={file.symbol} />
            {tag !== null && <bdi lang={tag}>{INTERFACE_LANGUAGES[tag] ?? tag}</bdi>}
            <span className="figures">{formatBytes(file.size, language)}</span>
          </p>
        </div>
        <Link to={`/meetings/${encodeURIComponent(meeting)}/documents`} className={buttonClass('quiet')}>
          {t('papers.back')}
        </Link>
        <Button onClick={() => saveFile(new File([file.bytes], file.name, { type: file.type }))}>
          {t('papers.saveOut')}
        </Button>
      </div>
      {kind === 'pdf' && <Pdf file={file} />}
      <Suspense fallback={<Telling id="papers.opening" name={file.name} />}>
        {kind === 'text' && <TextView file={file} />}
        {kind === 'word' && <WordView file={file} />}
      </Suspense>
      {kind === 'other' && <Telling id="papers.cannotShow" name={file.name} />}
    </>
  );
}

function usePaperKind(file: StoredAttachment): PaperKind | null {
  const [kind, setKind] = useState<PaperKind | null>(null);
  useEffect(() => {
    let current = true;
    paperKind(file).then(
      (found) => current && setKind(found),
      () => current && setKind('other'),
    );
    return () => {
      current = false;
    };
  }, [file]);
  return kind;
}

const FAILURES = {
  password: 'papers.password',
  broken: 'papers.broken',
  'no-viewer': 'papers.noViewer',
} as const satisfies Record<string, MessageId>;

function Pdf({ file }: { file: StoredAttachment }) {
  const opening = usePdf(file.bytes);
  if (opening.kind === 'opening') return <Telling id="papers.opening" name={file.name} />;
  if (opening.kind === 'failed') return <Telling id={FAILURES[opening.code]} name={file.name} />;
  return <PdfView opened={opening} name={file.name} />;
}
