// The row of the bodies' names above the columns; it stays in sight while the days pass beneath it.
import { memo } from 'react';
import { directionOf } from '#domain/text.ts';
import type { GridFacts } from './grid-facts.ts';
import { idOf } from './ids.ts';

/** The headings of the columns. */
export const BodyHeadings = memo(function BodyHeadings({ facts }: { facts: GridFacts }) {
  const bodies = [...facts.bodies.values()];
  return (
    <div role="rowgroup" className="grid-heads">
      <div role="row" className="grid-row">
        <div role="columnheader" className="grid-corner">
          <span className="grid-unseen">{facts.words.time}</span>
        </div>
        {bodies.map((body) => (
          <div
            key={body.id}
            role="columnheader"
            id={idOf.body(facts.prefix, body.column)}
            className={`grid-head grid-body-${body.hue}`}
            lang={body.name.language}
            dir={directionOf(body.name.language)}
          >
            {bodies.length > 1 && <b>{body.mark}</b>} {body.name.text}
          </div>
        ))}
      </div>
    </div>
  );
});
