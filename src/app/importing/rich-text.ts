// What a word processor or a web page copies beside the plain text. It is read as a web page is, never rendered.

/** The rich text of what was copied, where there is a table in it: plain text would lose whose column is whose. */
export function richText(data: DataTransfer): string | null {
  const html = data.getData('text/html');
  return /<table\b/i.test(html) ? `<!doctype html>${html}` : null;
}
