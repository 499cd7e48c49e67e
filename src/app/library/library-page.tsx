/** Placeholder until the page is built. */
export function LibraryPage() {
  return <main />;
}
