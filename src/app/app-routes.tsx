// Which address shows which page. All but the library are loaded when they are first shown.
import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { LibraryPage } from './library/library-page.tsx';
import { Unlocked } from './lock/unlocked.tsx';
import { MeetingFrame } from './meeting-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

const CarryPage = lazy(async () => ({ default: (await import('./carry/carry-page.tsx')).CarryPage }));
const ImportingPage = lazy(async () => ({
  default: (await import('./importing/importing-page.tsx')).ImportingPage,
}));
const ProgrammePage = lazy(async () => ({
  default: (await import('./programme/programme-page.tsx')).ProgrammePage,
}));
const AgendaPage = lazy(async () => ({ default: (await import('./agenda/agenda-page.tsx')).AgendaPage }));
const DelegationPage = lazy(async () => ({
  default: (await import('./delegation/delegation-page.tsx')).DelegationPage,
}));
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }));
const StartPage = lazy(async () => ({ default: (await import('./desk/start-page.tsx')).StartPage }));
const DocumentsPage = lazy(async () => ({
  default: (await import('./documents/documents-page.tsx')).DocumentsPage,
}));
const PaperPage = lazy(async () => ({ default: (await import('./papers/paper-page.tsx')).PaperPage }));
const ReadingPage = lazy(async () => ({ default: (await import('./papers/reading-page.tsx')).ReadingPage }));
const NotesPage = lazy(async () => ({ default: (await import('./plan/notes-page.tsx')).NotesPage }));
const PlanPage = lazy(async () => ({ default: (await import('./plan/plan-page.tsx')).PlanPage }));
const WholePlanPage = lazy(async () => ({ default: (await import('./plan/whole-plan-page.tsx')).WholePlanPage }));
const ChangesPage = lazy(async () => ({ default: (await import('./changes/changes-page.tsx')).ChangesPage }));
const NowPage = lazy(async () => ({ default: (await import('./now/now-page.tsx')).NowPage }));
const PocketPage = lazy(async () => ({ default: (await import('./pocket/pocket-page.tsx')).PocketPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page.tsx')).SettingsPage }));

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
        <Route element={<Unlocked />}>
          <Route path="carry" element={<CarryPage />} />
          <Route path="plan" element={<WholePlanPage />} />
        </Route>
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
