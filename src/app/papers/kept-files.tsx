// What the kept files take on this device, what is being kept now, and whether PDF files open without network.
import { useEffect, useState } from 'react';
import { localeOf } from '../dates.ts';
import { formatBytes } from '../format-bytes.ts';
import { useStore } from '../store-context.ts';
import { type MessageId, useWords } from '../words.ts';
import { useViewerKept, type ViewerKept } from './keep-viewer.ts';
import { usePapers } from './papers-context.tsx';

const VIEWER_WORDS: Record<Exclude<ViewerKept, 'unknown'>, MessageId> = {
  keeping: 'papers.viewerKeeping',
  kept: 'papers.viewerKept',
  'not-kept': 'papers.viewerNotKept',
};

/** The smallest share that is told as a number. */
const LEAST_TOLD = 0.001;

/** The bytes that the browser lets the app use; null where it does not tell. Asked anew when `key` changes. */
function useQuota(key: number): number | null {
  const store = useStore();
  const [quota, setQuota] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    if (key > 0)
      store.usage().then(
        (usage) => current && setQuota(usage.quota),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [store, key]);
  return quota;
}

/** What all kept files take, in a sentence; nothing where there are none. */
export function FileAccount() {
  const { t, language } = useWords();
  const { files = [] } = usePapers();
  const sum = files.reduce((bytes, { size }) => bytes + size, 0);
  const quota = useQuota(sum);
  if (files.length === 0) return null;
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });
  const told = (share: number): string =>
    share < LEAST_TOLD ? t('papers.lessThan', { share: percent.format(LEAST_TOLD) }) : percent.format(share);
  const takes = t('papers.takes', { count: files.length, size: formatBytes(sum, language) });
  if (quota === null) return takes;
  return `${takes} ${t('papers.share', { share: told(sum / quota), room: formatBytes(quota, language) })}`;
}

/** The account of the kept files below a list of documents. */
export function KeptFiles() {
  const { t } = useWords();
  const { files = [], keeping } = usePapers();
  const isPdf = files.some(({ name, type }) => type === 'application/pdf' || /\.pdf$/i.test(name));
  const viewer = useViewerKept(isPdf);
  return (
    <div className="mt-6 max-w-prose text-[0.9375rem] text-soft print:hidden">
      <p>{t('papers.dropHere')}</p>
      <p className="empty:hidden">
        <FileAccount />
      </p>
      <p role="status">
        {viewer !== 'unknown' && t(VIEWER_WORDS[viewer])}
        {keeping && (
          <span className="block text-ink">
            {t('papers.keeping', { name: keeping.name })}{' '}
            <progress value={keeping.part} aria-label={t('papers.keeping', { name: keeping.name })} />
          </span>
        )}
      </p>
    </div>
  );
}
