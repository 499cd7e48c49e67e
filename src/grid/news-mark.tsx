// The marks of what an update changed: told by shape and by word, so that no colour has to be seen.
import type { LanguageTag } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import type { GridWords } from './grid-words.ts';
import type { NewsLine } from './news.ts';

/** The marks at one place; nothing where there are none. `around` is the language in which the place stands. */
export function NewsMarks({
  lines,
  words,
  around,
}: {
  lines: readonly NewsLine[] | undefined;
  words: GridWords;
  around: LanguageTag;
}) {
  if (!lines || lines.length === 0) return null;
  const foreign = around !== words.language;
  return lines.map(({ shape, text, subject }) => (
    <span
      key={`${text} ${subject?.text ?? ''}`}
      className="grid-news"
      lang={foreign ? words.language : undefined}
      dir={foreign ? words.direction : undefined}
    >
      <span aria-hidden="true" className="grid-news-shape">
        {shape}
      </span>{' '}
      {text}
      {subject && (
        <>
          {' '}
          <bdi lang={subject.language} dir={directionOf(subject.language)}>
            {subject.text}
          </bdi>
        </>
      )}
    </span>
  ));
}
