// A part of what was read, under its heading.
import type { ReactNode } from 'react';

/** A section of the review. */
export function ReadSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="border-b border-hairline pb-1 text-[1.0625rem] font-semibold">{heading}</h3>
      <div className="pt-2">{children}</div>
    </section>
  );
}
