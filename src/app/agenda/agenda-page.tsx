/** Placeholder until the page is built. */
export function AgendaPage() {
  return <main />;
}
