// Lines made ready for reading: in normal form, folded, with what stands in the way (links, rules) recognised.
import { fold, normalise } from '#languages/normalise.ts';
import type { Line } from './reading.ts';

/** A line in the forms in which it is compared. */
export interface PreparedLine extends Line {
  /** As the document has it, a link in brackets reduced to its label: what is shown. */
  readonly plain: string;
  readonly normal: string;
  readonly folded: string;
  readonly kind: 'text' | 'blank' | 'link' | 'rule';
}

const LABELLED_LINK = /\[([^[\]]*)\]\([^()\s]*\)/g;
const BARE_LINK = /^<?https?:\/\/\S+>?$/;

/** Makes a line ready. */
export function prepareLine(line: Line): PreparedLine {
  const plain = line.text.replace(LABELLED_LINK, '$1');
  const normal = normalise(plain);
  const kind =
    normal === '' ? 'blank' : BARE_LINK.test(normal) ? 'link' : /^[_\-=*. ]{4,}$/.test(normal) ? 'rule' : 'text';
  return { ...line, plain, normal, folded: fold(plain), kind };
}
