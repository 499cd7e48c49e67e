// Tells that several documents were read as one meeting, and which.
import type { ReadFile } from '#importers/merging/join-readings.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';

/** The note on documents that belong together. */
export function SeveralNote({ files, onPart }: { files: readonly ReadFile[]; onPart: () => void }) {
  const { t, language } = useWords();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <section aria-label={t('importing.severalDocuments')} className="mb-4 border-s-4 border-info ps-4">
      <p className="font-semibold">{t('importing.severalAsOne', { count: files.length })}</p>
      <ul>
        {files.map(({ name, reading: { meeting } }) => (
          <li key={meeting.id}>
            <bdi className="wrap-anywhere">{name}</bdi>{' '}
            <span className="text-soft">
              {meeting.symbol && <bdi dir="ltr">{meeting.symbol}</bdi>}{' '}
              {meeting.languages.map((tag) => names.of(tag) ?? tag).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Button className="mt-2" onClick={onPart}>
        {t('importing.reviewApart')}
      </Button>
    </section>
  );
}
