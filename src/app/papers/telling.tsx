// A sentence in the place of a file: that it is being opened, or why it is not shown.
import { type MessageId, useWords } from '../words.ts';

/** The sentence; `name` is the file's. */
export function Telling({ id, name }: { id: MessageId; name: string }) {
  const { t } = useWords();
  return (
    <p role="status" className="max-w-prose py-8 text-soft">
      {t(id, { name })}
    </p>
  );
}
