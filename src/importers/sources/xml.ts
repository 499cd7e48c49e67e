// One pass over the XML of an office document. Entities beyond the five of XML are left as they stand, so that nothing
// can be declared, swelled or fetched; depth is capped.
import { ImportError } from '../reading.ts';

/** What is told while XML is read; names have their prefix. */
export interface XmlEvents {
  open(name: string, value: (attribute: string) => string | undefined): void;
  close?(name: string): void;
  text?(data: string): void;
}

const DEEPEST = 500;

/**
 * Reads XML.
 * @throws ImportError `too-deep`.
 */
export async function readXml(bytes: Uint8Array, events: XmlEvents): Promise<void> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new ImportError('too-deep', { limit: DEEPEST });
        events.open(name, (attribute) => attributes[attribute]);
      },
      onclosetag(name) {
        depth--;
        events.close?.(name);
      },
      ontext: (data) => events.text?.(data),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(new TextDecoder('utf-8').decode(bytes));
  parser.end();
}
