// Catches what a page throws, so that the rest of the app stays usable; a change of address tries again.
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Button } from '#ui/button.tsx';
import { useWords } from './words.ts';

function CrashedPage() {
  const { t } = useWords();
  return (
    <main className="mx-auto w-full max-w-2xl px-4 py-16">
      <h1 className="text-2xl font-semibold">{t('shell.crashTitle')}</h1>
      <p className="mt-3 mb-6 text-soft">{t('shell.crashText')}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('shell.reload')}
      </Button>
    </main>
  );
}

class Boundary extends Component<{ address: string; children: ReactNode }, { crashedAt: string | null }> {
  override state = { crashedAt: null as string | null };

  static getDerivedStateFromError(): { crashedAt: string } {
    return { crashedAt: window.location.pathname };
  }

  static getDerivedStateFromProps(props: { address: string }, state: { crashedAt: string | null }) {
    return state.crashedAt !== null && state.crashedAt !== props.address ? { crashedAt: null } : null;
  }

  override render(): ReactNode {
    return this.state.crashedAt === null ? this.props.children : <CrashedPage />;
  }
}

/** Shows a page, or says that it could not be shown. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return <Boundary address={useLocation().pathname}>{children}</Boundary>;
}
