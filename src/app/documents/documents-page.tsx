/** Placeholder until the page is built. */
export function DocumentsPage() {
  return <main />;
}
