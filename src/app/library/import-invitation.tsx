// The one next step of an empty library: choose, drop or paste a document. What comes goes to the import page.
import { useCallback, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { handOver } from '../importing/hand-over.ts';
import { useWords } from '../words.ts';

/** Takes documents dropped or pasted anywhere on the page over to the import; tells whether one hovers above it. */
export function useDocumentsArriving(): boolean {
  const navigate = useNavigate();
  const [hovering, setHovering] = useState(false);
  const take = useCallback(
    (document: File | string) => {
      handOver(document);
      navigate('/import');
    },
    [navigate],
  );
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain')) return;
      event.preventDefault();
      setHovering(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const takeFrom = (data: DataTransfer | null, event: Event): void => {
      const document = data?.files[0] ?? data?.getData('text/plain') ?? '';
      if (document === '') return;
      event.preventDefault();
      take(document);
    };
    const onDrop = (event: DragEvent): void => {
      setHovering(false);
      takeFrom(event.dataTransfer, event);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
      takeFrom(event.clipboardData, event);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [take]);
  return hovering;
}

/** The invitation. */
export function ImportInvitation({ hovering }: { hovering: boolean }) {
  const { t } = useWords();
  return (
    <div className={`border border-dashed px-6 py-10 ${hovering ? 'border-accent bg-tint' : 'border-edge'}`}>
      <h2 className="text-xl font-semibold">{t('library.firstTitle')}</h2>
      <p className="mt-2 mb-5 max-w-prose text-soft">{t('library.firstText')}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Link to="/import" className={buttonClass('primary')}>
          {t('library.importDocument')}
        </Link>
        <span className="text-soft">{t('library.dropHint')}</span>
      </p>
    </div>
  );
}
