// Build step for the interface's words. An area is a JSON file of each language, compiled from ICU message format:
// `virtual:words/<area>-<language>`. `virtual:words/first-<language>` holds the areas of the first screen and knows the way
// to the others. A message that one language lacks, or whose placeholders differ from English, fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** The six official languages of the United Nations. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** Areas whose words are loaded with the first screen; the others come with the pages that say them (later.tsx). */
export const FIRST_AREAS: readonly string[] = ['library', 'shell'];

type Catalogue = Record<string, string>;

/** All words of a language: its files merged, each message under "<file>.<key>". */
export function readCatalogue(folder: string, language: string): Catalogue {
  const merged: Catalogue = {};
  for (const file of readdirSync(join(folder, language)).sort()) {
    if (!file.endsWith('.json')) continue;
    const messages = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Catalogue;
    for (const [key, message] of Object.entries(messages)) merged[`${file.slice(0, -5)}.${key}`] = message;
  }
  return merged;
}

/** The names of the placeholders of an ICU message, in alphabetical order. */
export function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (tokens: ReturnType<typeof compileMessage>): void => {
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      const cases = token[2];
      if (cases && typeof cases === 'object') {
        for (const inner of Object.values(cases)) if (Array.isArray(inner)) visit(inner);
      }
    }
  };
  visit(compileMessage(message));
  return [...names].sort();
}

/** What is wrong with a language's words when held against English; empty where nothing is. */
export function faultsOf(catalogue: Catalogue, english: Catalogue): string[] {
  const faults: string[] = [];
  for (const [key, message] of Object.entries(english)) {
    const own = catalogue[key];
    if (own === undefined || own.trim() === '') faults.push(`${key} is missing`);
    else if (placeholdersOf(own).join() !== placeholdersOf(message).join()) faults.push(`${key}: other placeholders`);
  }
  for (const key of Object.keys(catalogue)) if (!(key in english)) faults.push(`${key} is not in English`);
  return faults;
}

/** The Vite plugin that serves and checks the words. */
export function words(): Plugin {
  const folder = import.meta.dirname;
  const prefix = 'virtual:words/';
  return {
    name: 'words',
    buildStart() {
      const english = readCatalogue(folder, 'en');
      for (const language of LANGUAGES) {
        const faults = faultsOf(readCatalogue(folder, language), english);
        if (faults.length > 0) this.error(`Words in ${language}: ${faults.join('; ')}`);
      }
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return;
      const [part = '', language = ''] = id.slice(prefix.length + 1).split('-');
      const areas = readdirSync(join(folder, language)).map((file) => file.replace('.json', ''));
      for (const area of areas) this.addWatchFile(join(folder, language, `${area}.json`));
      const wanted = part === 'first' ? FIRST_AREAS : [part];
      const messages = Object.entries(readCatalogue(folder, language))
        .filter(([key]) => wanted.includes(key.split('.')[0] ?? ''))
        .map(([key, text]) => [key, compileMessage(text)]);
      const words = `export default ${JSON.stringify(Object.fromEntries(messages))};`;
      if (part !== 'first') return words;
      const later = areas.filter((area) => !FIRST_AREAS.includes(area));
      const loaders = later.map((area) => `${area}: () => import('${prefix}${area}-${language}')`);
      return `${words}\nexport const later = { ${loaders.join(', ')} };`;
    },
  };
}
