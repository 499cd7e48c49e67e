// A document symbol as text: written from left to right in every language, broken behind its slashes and hyphens alone.
import { Fragment } from 'react';
import type { DocumentSymbol } from '#domain/meeting.ts';

/** A document symbol. */
export function SymbolText({ symbol }: { symbol: DocumentSymbol }) {
  let place = 0;
  return (
    <bdi dir="ltr" className="figures">
      {symbol.split(/(?<=[/-])/).map((part) => {
        const key = place;
        place += part.length;
        return (
          <Fragment key={key}>
            {key > 0 && <wbr />}
            {part}
          </Fragment>
        );
      })}
    </bdi>
  );
}
