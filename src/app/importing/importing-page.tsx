/** Placeholder until the page is built. */
export function ImportingPage() {
  return <main />;
}
