// Which address shows which page. All but the library are loaded when they are first shown.
import { Navigate, Route, Routes } from 'react-router';
import { later } from './later.tsx';
import { LibraryPage } from './library/library-page.tsx';
import { Unlocked } from './lock/unlocked.tsx';
import { MeetingFrame } from './meeting-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

const CarryPage = later(['carry', 'plan'], async () => (await import('./carry/carry-page.tsx')).CarryPage);
const ImportingPage = later(
  ['changes', 'importing'],
  async () => (await import('./importing/importing-page.tsx')).ImportingPage,
);
const ProgrammePage = later(
  ['changes', 'checks', 'documents', 'grid', 'importing', 'meeting', 'papers', 'plan'],
  async () => (await import('./programme/programme-page.tsx')).ProgrammePage,
);
const AgendaPage = later(
  ['agenda', 'documents', 'papers', 'plan'],
  async () => (await import('./agenda/agenda-page.tsx')).AgendaPage,
);
const DelegationPage = later(
  ['delegation'],
  async () => (await import('./delegation/delegation-page.tsx')).DelegationPage,
);
const DeskPage = later(['checks', 'desk', 'grid', 'plan'], async () => (await import('./desk/desk-page.tsx')).DeskPage);
const VersionsPage = later(
  ['changes', 'desk', 'grid', 'importing', 'meeting', 'plan', 'versions'],
  async () => (await import('./versions/versions-page.tsx')).VersionsPage,
);
const StartPage = later(['desk'], async () => (await import('./desk/start-page.tsx')).StartPage);
const DocumentsPage = later(
  ['documents', 'papers', 'plan'],
  async () => (await import('./documents/documents-page.tsx')).DocumentsPage,
);
const PaperPage = later(['papers'], async () => (await import('./papers/paper-page.tsx')).PaperPage);
const ReadingPage = later(
  ['documents', 'papers', 'plan'],
  async () => (await import('./papers/reading-page.tsx')).ReadingPage,
);
const NotesPage = later(['papers', 'plan'], async () => (await import('./plan/notes-page.tsx')).NotesPage);
const PlanPage = later(
  ['grid', 'meeting', 'plan', 'reminders'],
  async () => (await import('./plan/plan-page.tsx')).PlanPage,
);
const WholePlanPage = later(
  ['grid', 'plan', 'reminders'],
  async () => (await import('./plan/whole-plan-page.tsx')).WholePlanPage,
);
const ChangesPage = later(
  ['changes', 'importing', 'meeting'],
  async () => (await import('./changes/changes-page.tsx')).ChangesPage,
);
const NowPage = later(
  ['changes', 'grid', 'importing', 'meeting', 'now'],
  async () => (await import('./now/now-page.tsx')).NowPage,
);
const PocketPage = later(['carry', 'grid', 'plan'], async () => (await import('./pocket/pocket-page.tsx')).PocketPage);
const SettingsPage = later(
  ['lock', 'plan', 'settings'],
  async () => (await import('./settings/settings-page.tsx')).SettingsPage,
);

/** The routes. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<LibraryPage />} />
        <Route path="import" element={<ImportingPage />} />
        <Route path="meetings/:id" element={<MeetingFrame />}>
          <Route index element={<Navigate to="programme" replace />} />
          <Route path="programme/:date?" element={<ProgrammePage />} />
          <Route path="agenda/:item?" element={<AgendaPage />} />
          <Route path="desk/:part?" element={<DeskPage />} />
          <Route path="versions/:part?" element={<VersionsPage />} />
          <Route path="documents" element={<DocumentsPage />} />
          <Route path="now" element={<NowPage />} />
          <Route element={<Unlocked />}>
            <Route path="delegation" element={<DelegationPage />} />
            <Route path="reading" element={<ReadingPage />} />
            <Route path="notes" element={<NotesPage />} />
            <Route path="documents/:file" element={<PaperPage />} />
            <Route path="changes" element={<ChangesPage />} />
            <Route path="plan" element={<PlanPage />} />
            <Route path="pocket" element={<PocketPage />} />
          </Route>
        </Route>
        <Route path="start" element={<StartPage />} />
        <Route path="carry" element={<CarryPage />} />
        <Route element={<Unlocked />}>
          <Route path="plan" element={<WholePlanPage />} />
        </Route>
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
