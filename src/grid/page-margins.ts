// What stands in the margins of every printed page. CSS cannot read it from the page's content, and a strict policy
// forbids inline styles; so it is a sheet of its own, made by script, that goes when printing is over.

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** What stands in the margins of a page, and how the page lies. */
export interface PageMargins {
  readonly top: string;
  /** The words around the page's number and the number of pages. */
  readonly page: readonly [string, string, string];
  readonly direction: 'ltr' | 'rtl';
  readonly landscape: boolean;
}

/** Puts a text at the top and the page's number at the foot of every page; returns the way to take them off again. */
export function putInMargins({ top, page, direction, landscape }: PageMargins): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {};
  const [before, between, after] = page.map(quoted);
  const corner = direction === 'ltr' ? 'right' : 'left';
  const font = `font: 9pt system-ui, sans-serif; color: #000; direction: ${direction};`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    ${landscape ? 'size: landscape;' : ''}
    @bottom-center { content: none; }
    @top-${corner} { content: ${quoted(top)}; ${font} }
    @bottom-${corner} { content: ${before} counter(page) ${between} counter(pages) ${after}; ${font} }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
