// A document made up for the tests, in the form of official ones.

/** The document. */
export const PAPER_AND_INK = `CTOC/COP/WG.9/2024/1

Working Group on Paper and Ink
Vienna, 6 and 7 May 2024

Provisional agenda

1. Organizational matters:

(a) Opening of the meeting;

(b) Adoption of the agenda.

2. Hairlines in official documents.

3. Other matters.

Annotations

1. Organizational matters

(a) Opening of the meeting

The third meeting of the Working Group on Paper and Ink will be opened on Monday, 6 May 2024, at 10 a.m.

2. Hairlines in official documents

The Working Group will have before it a background paper (CTOC/COP/WG.9/2024/2).

Documentation

Background paper on hairlines (CTOC/COP/WG.9/2024/2)

https://undocs.org/en/CTOC/COP/WG.9/2024/2

Annex

Proposed organization of work

Date and time
Item
Title or description

Monday, 6 May

10 a.m.-1 p.m.
1 (a)
Opening of the meeting
1 (b)
Adoption of the agenda
2
Hairlines in official documents

3-6 p.m.
2
Hairlines in official documents (continued)

Tuesday, 7 May

10 a.m.-1 p.m.
3
Other matters
`;

/** A text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
