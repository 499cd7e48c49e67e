// The documents as they were read.
import { SymbolText } from '../symbol-text.tsx';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { ValueRow } from './value-row.tsx';

/** The documents. */
export function DocumentsRead() {
  const { t } = useWords();
  const { meeting } = useReview();
  return (
    <ReadSection heading={t('importing.documents')}>
      {meeting.documents.length === 0 && <p className="text-soft">{t('importing.noDocuments')}</p>}
      {meeting.documents.map((document) => (
        <ValueRow key={document.symbol} keys={[`document/${document.symbol}`]} name={document.symbol}>
          <strong>
            <SymbolText symbol={document.symbol} />
          </strong>{' '}
          <Worded text={document.title} />
        </ValueRow>
      ))}
    </ReadSection>
  );
}
