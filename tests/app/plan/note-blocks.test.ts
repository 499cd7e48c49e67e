// A note is read as it was meant: paragraphs, lists, words that stand out; everything else as it was typed.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { noteBlocks } from '#app/plan/note-blocks.ts';

/** Blocks in a short form: "p:a|b", "ul:a|b", "ol3:a|b"; *emphasis* and **strong** as typed. */
const short = (text: string) =>
  noteBlocks(text).map((block) => {
    const lines = block.lines.map((runs) =>
      runs
        .map(({ text: said, stress }) => ({ none: said, emphasis: `*${said}*`, strong: `**${said}**` })[stress])
        .join(''),
    );
    const kind = block.kind === 'paragraph' ? 'p' : block.start === null ? 'ul' : `ol${block.start}`;
    return `${kind}:${lines.join('|')}`;
  });

test.each([
  ['Speak third.\nThank the Chair.\n\nThen leave.', ['p:Speak third.|Thank the Chair.', 'p:Then leave.']],
  ['Ask:\n- Peru\n- Chile\nthen wait', ['p:Ask:', 'ul:Peru|Chile', 'p:then wait']],
  ['3. third\n4) fourth', ['ol3:third|fourth']],
  ['1、发言\n2、致谢', ['ol1:发言|致谢']],
  ['- a\n1. b', ['ul:a', 'ol1:b']],
  ['a **must** and a *may*', ['p:a **must** and a *may*']],
  ['2016', ['p:2016']],
  ['-5 degrees', ['p:-5 degrees']],
  ['', []],
])('%j', (text, blocks) => expect(short(text)).toEqual(blocks));

it('leaves arithmetic and lone stars as they are', () => {
  expect(noteBlocks('3 * 4 * 5 and *')).toEqual([
    { kind: 'paragraph', lines: [[{ text: '3 * 4 * 5 and *', stress: 'none' }]] },
  ]);
});

it('loses no word and no letter but the marks', () => {
  const letters = (text: string) => text.replace(/[\s*•–().、．\d-]/g, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', '字', '*', '-', '1', '.', ' ', '\n', '\r') }), (text) => {
      const said = noteBlocks(text).flatMap(({ lines }) => lines.flat().map((run) => run.text));
      expect(letters(said.join(''))).toBe(letters(text));
    }),
  );
});
