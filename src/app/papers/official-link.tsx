// The link from a document's symbol to the official site.
import type { Document } from '#domain/meeting.ts';
import { SymbolText } from '../symbol-text.tsx';
import { useWords } from '../words.ts';
import { officialAddress } from './official-address.ts';

/** A document's symbol, which leads to the official site. */
export function OfficialLink({ document }: { document: Pick<Document, 'symbol' | 'url'> }) {
  const { t, language } = useWords();
  return (
    <a
      href={officialAddress(document, language)}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent hover:underline"
    >
      <SymbolText symbol={document.symbol} />
      <span className="sr-only"> {t('documents.onOfficialSite')}</span>
    </a>
  );
}
