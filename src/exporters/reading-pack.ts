// A reading pack: the names of the files in it, and its first page, an HTML file of its own that needs nothing else.
// Every text in it is escaped. Notes are in it only where they are given.
import type { Document, DocumentSymbol, LanguageTag, Meeting, Text } from '#domain/meeting.ts';
import { directionOf, type Wording, wordingIn } from '#domain/text.ts';
import { continuedMark } from '#languages/writing.ts';
import type { PackContent, PackSession } from './pack-content.ts';

/** A file of a document, before it has its place in the pack. */
export interface PaperFile {
  readonly id: string;
  readonly symbol: DocumentSymbol;
  readonly name: string;
  readonly language: LanguageTag | null;
}

/** A note that goes in because it was asked for. */
export interface PackNote {
  /** What it is on. */
  readonly on: string;
  readonly text: string;
}

/** The words of the page, and how it tells what is not in the meeting itself. */
export interface PackWords {
  readonly language: LanguageTag;
  readonly title: string;
  /** What the pack is of: a day, an item, "Reading list". */
  readonly scope: string;
  readonly programme: string;
  readonly items: string;
  readonly documents: string;
  readonly notes: string;
  readonly missing: string;
  readonly official: string;
  readonly nothing: string;
  readonly dayOf: (date: PackSession['slot']['date']) => string;
  readonly addressOf: (document: Document) => string;
}

/** The name of the first page in the pack. */
export const PACK_INDEX = 'index.html';

/** The most characters of a symbol in the name of a file: file systems refuse long ones. */
const LONGEST = 80;

/** Where each file stands in the pack: "papers/CTOC-COP-WG.3-2016-1_en.pdf"; by its id. */
export function packPaths(files: readonly PaperFile[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const paths = new Map<string, string>();
  for (const { id, symbol, name, language } of files) {
    const safe = symbol.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
    const stem = `${safe.slice(0, LONGEST) || 'document'}${language ? `_${language.replace(/[^A-Za-z0-9-]/g, '')}` : ''}`;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? '';
    let path = `papers/${stem}${ending}`;
    for (let nth = 2; taken.has(path.toLowerCase()); nth++) path = `papers/${stem}_${nth}${ending}`;
    taken.add(path.toLowerCase());
    paths.set(id, path);
  }
  return paths;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1b1a17}' +
  'h1{font-size:1.5rem}h2{border-bottom:1px solid #8a8578;margin-top:2rem}ul{padding-inline-start:1.2rem}' +
  '.soft{color:#57544c}pre{font:inherit;white-space:pre-wrap;border-inline-start:2px solid #dcd8cd;padding-inline-start:1rem}';

/** The first page. `files` are those in the pack, `paths` where they stand in it. */
export function packIndex(
  meeting: Meeting,
  content: PackContent,
  files: readonly PaperFile[],
  words: PackWords,
  notes: readonly PackNote[] = [],
): string {
  const paths = packPaths(files);
  const wording = (text: Text | null | undefined): Wording => wordingIn(text, [words.language, ...meeting.languages]);
  const said = ({ text, language }: Wording): string =>
    `<bdi lang="${escaped(language)}" dir="${directionOf(language)}">${escaped(text)}</bdi>`;
  const names = new Map(meeting.bodies.map((body) => [body.id, said(wording(body.name))]));
  const numbers = new Map(meeting.agenda.map((item) => [item.id, item]));
  const list = (lines: readonly string[]): string =>
    lines.length === 0
      ? `<p class="soft">${escaped(words.nothing)}</p>`
      : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const section = (heading: string, body: string): string => `<section><h2>${escaped(heading)}</h2>${body}</section>`;

  const sessionLine = ({ slot, session, entries }: PackSession): string => {
    const lines = entries.map((entry) => {
      const own = entry.items.flatMap((id) => numbers.get(id) ?? []);
      const number = [...new Set(own.map((item) => item.number))].join(' / ');
      const title = wording(entry.title ?? own[0]?.title);
      const goesOn = entry.continued ? ` ${escaped(continuedMark(title.language))}` : '';
      return `<bdi dir="ltr">${escaped(number)}</bdi> ${said(title)}${goesOn}`;
    });
    const when = `${escaped(words.dayOf(slot.date))}, <bdi dir="ltr">${escaped(`${slot.start}–${slot.end}`)}</bdi>`;
    const who = session.bodies.map((id) => names.get(id) ?? escaped(id)).join(' · ');
    const where = session.room === undefined ? '' : ` · <bdi>${escaped(session.room)}</bdi>`;
    return `<b>${when}</b> <span class="soft">${who}${where}</span>${list(lines)}`;
  };
  const itemLine = (item: PackContent['items'][number]): string => {
    const { text, language } = wording(item.annotation);
    const paragraphs = text === '' ? [] : text.split(/\n\s*\n/);
    const annotation = paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('');
    const head = `<h3><bdi dir="ltr">${escaped(item.number)}</bdi> ${said(wording(item.title))}</h3>`;
    const who = `<p class="soft">${names.get(item.body) ?? escaped(item.body)}</p>`;
    return `${head}${who}<div lang="${escaped(language)}" dir="${directionOf(language)}">${annotation}</div>`;
  };
  const documentLine = ({ document }: PackContent['documents'][number]): string => {
    const own = files.filter(({ symbol }) => symbol === document.symbol);
    const links = own.map(({ id, language, name }) => {
      const path = paths.get(id) ?? '';
      const label = `${name}${language ? ` (${language})` : ''}`;
      return `<a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}"><bdi>${escaped(label)}</bdi></a>`;
    });
    const there = links.length > 0 ? links.join(' · ') : `<b>${escaped(words.missing)}</b>`;
    const address = words.addressOf(document);
    const official = /^https?:\/\//i.test(address)
      ? ` · <a href="${escaped(address)}" rel="noreferrer">${escaped(words.official)}</a>`
      : '';
    return `<bdi dir="ltr">${escaped(document.symbol)}</bdi> ${said(wording(document.title))}<br>${there}${official}`;
  };

  const name = wording(meeting.title ?? meeting.bodies[0]?.name);
  const noted = notes.map(({ on, text }) => `<b><bdi>${escaped(on)}</bdi></b><pre dir="auto">${escaped(text)}</pre>`);
  return [
    `<!doctype html><html lang="${escaped(words.language)}" dir="${directionOf(words.language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(`${words.title}: ${words.scope}`)}</title>`,
    `<style>${STYLE}</style></head><body><h1>${escaped(words.scope)}</h1><p>${said(name)}`,
    meeting.symbol === null ? '' : ` <bdi dir="ltr">${escaped(meeting.symbol)}</bdi>`,
    '</p>',
    section(words.documents, list(content.documents.map(documentLine))),
    section(words.programme, list(content.sessions.map(sessionLine))),
    section(words.items, content.items.map(itemLine).join('')),
    noted.length > 0 ? section(words.notes, noted.join('')) : '',
    '</body></html>\n',
  ].join('');
}
