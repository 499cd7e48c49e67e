// A kept file that is plain text, shown as text.
import { useEffect, useState } from 'react';
import type { StoredAttachment } from '#store/store.ts';
import { Telling } from './telling.tsx';

/** The most bytes that are shown as text. */
const MOST_BYTES = 5_000_000;

/** The text of a file. */
export function TextView({ file }: { file: StoredAttachment }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    file.bytes
      .slice(0, MOST_BYTES)
      .text()
      .then(
        (read) => current && setText(read),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [file]);
  if (text === null) return <Telling id="papers.opening" name={file.name} />;
  return (
    <div dir="auto" lang={file.language ?? undefined} className="max-w-prose pb-8 whitespace-pre-wrap wrap-anywhere">
      {text}
    </div>
  );
}
