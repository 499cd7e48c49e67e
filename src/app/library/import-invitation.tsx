// The one next step of an empty library: choose, drop or paste a document. What comes goes to the import page.
import { Link, useNavigate } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { handOver } from '../importing/hand-over.ts';
import { documentsIn, useDrops } from '../use-drops.ts';
import { useWords } from '../words.ts';

/** Takes documents dropped or pasted anywhere on the page over to the import; tells whether one hovers above it. */
export function useDocumentsArriving(): boolean {
  const navigate = useNavigate();
  return useDrops('documents', (dropped) => {
    handOver(documentsIn(dropped));
    navigate('/import');
  });
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
