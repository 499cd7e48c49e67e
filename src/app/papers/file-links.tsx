// The kept files of a document where it is merely named: links that open them. Nothing while they are locked.
import { Link } from 'react-router';
import type { DocumentSymbol } from '#domain/meeting.ts';
import type { StoredAttachment } from '#store/store.ts';
import { paperAddress } from './document-files.tsx';
import { filesOf } from './files-of.ts';

/** Links to the files of a document, each by its name. */
export function FileLinks({
  meeting,
  symbol,
  files,
}: {
  meeting: string;
  symbol: DocumentSymbol;
  /** Every file on the device; undefined while they are read or locked. */
  files: readonly StoredAttachment[] | undefined;
}) {
  const own = filesOf(files, symbol);
  if (own.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 print:hidden">
      {own.map((file) => (
        <li key={file.id}>
          <Link
            to={paperAddress(meeting, file)}
            className="inline-flex min-h-6 items-center text-accent wrap-anywhere hover:underline pointer-coarse:min-h-11"
          >
            <bdi>{file.name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
