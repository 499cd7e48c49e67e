/// <reference types="vite/client" />

declare module 'virtual:words/*' {
  type Messages = import('@lingui/core').Messages;
  const messages: Messages;
  export default messages;
  export const later: Readonly<Record<string, () => Promise<{ default: Messages }>>>;
}

/** The program's version, from package.json. */
declare const __VERSION__: string;
/** The day of the build, in seconds since 1970. */
declare const __AS_OF__: string;
/** Where the PDF library's own files are, from the site's root, with a slash at the end. */
declare const __PDF_PARTS__: string;
