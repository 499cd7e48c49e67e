// One meeting in four documents: an agenda, its annotations and programme in a document of their own, the English version of
// the whole, which gives another afternoon, and a revision of that.
import { readFileSync } from 'node:fs';

const ours = (language: string): string =>
  readFileSync(new URL(`../documents/two-bodies-${language}.txt`, import.meta.url), 'utf8');

const french = ours('fr');
const masthead = french.slice(0, french.indexOf('Ordre du jour provisoire annoté'));

/** The agenda alone, in French. */
export const AGENDA = french.slice(0, french.indexOf('Annotations\n'));

/** The programme alone, in French. */
export const PROGRAMME = masthead + french.slice(french.indexOf('Annexe\n'));

/** The whole in English, where one afternoon begins an hour later. */
export const ENGLISH = ours('en').replace('3–6 p.m. 4 Other', '4–6 p.m. 4 Other');

/** A revision of the English version, where that afternoon begins later still. */
export const REVISION = ENGLISH.replaceAll('RIV/COP/WG.1/2028/1', 'RIV/COP/WG.1/2028/1/Rev.1').replaceAll(
  '4–6 p.m. 4 Other',
  '5–6 p.m. 4 Other',
);
