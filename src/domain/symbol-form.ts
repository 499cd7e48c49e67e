// Whether a document symbol has the form that United Nations documents use (UN Editorial Manual, document symbols).

/** The state of a document, which some houses print behind its symbol: "EB154/1 Rev.1". */
const STATE = / (?:Rev|Add|Corr|Prov|PROV)\.\d{0,2}$/;
const PART = /^[A-Z0-9][A-Za-z0-9.*()]*$/;

/** Whether each of the symbols that stand in one ("A/1-B/2" is a joint one) is made of parts with strokes between them. */
export function hasSymbolForm(symbol: string): boolean {
  return symbol
    .replace(STATE, '')
    .split(/-(?=[A-Z])/)
    .every((one) => {
      const parts = one.split('/');
      return (
        parts.length > 1 &&
        /^[A-Z]/.test(one) &&
        parts.every((part) => PART.test(part) || /^[A-Z0-9.]+-[A-Z0-9.]+$/.test(part))
      );
    });
}
