import { enUS, viVN } from '@mui/material/locale';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useEffect, useMemo } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, type I18nProvider, Resource, useRouterProvider } from 'react-admin';
import { store } from './i18n/i18n-provider';
import { useLanguage } from './i18n/useText';
import { Crash } from './layout/Crash';
import { NotFound } from './layout/NotFound';
import { Shell } from './layout/Shell';
import { lazily } from './parts/lazily';
import { dataProvider } from './providers/data-provider';
import { CourseList, CoursePage, LessonReviewPage, ReviewPage, SchedulePage, VersionsPage } from './resources/courses/pages';
import { Gate } from './resources/sign-in/Gate';
import { consoleTheme } from './theme/console-theme';
import { useMode } from './theme/useMode';

const Home = lazily(() => import('./resources/home/Home').then(({ Home }) => Home), true);
const Organization = lazily(() => import('./resources/units/Organization').then(({ Organization }) => Organization));
const UnitList = lazily(() => import('./resources/units/UnitList').then(({ UnitList }) => UnitList));
const PeopleList = lazily(() => import('./resources/people/PeopleList').then(({ PeopleList }) => PeopleList));
const PersonShow = lazily(() => import('./resources/people/PersonShow').then(({ PersonShow }) => PersonShow));
const ImportPage = lazily(() => import('./resources/imports/ImportPage').then(({ ImportPage }) => ImportPage));
const Rights = lazily(() => import('./resources/rights/Rights').then(({ Rights }) => Rights));
const MyAccount = lazily(() => import('./resources/my-account/MyAccount').then(({ MyAccount }) => MyAccount));
const Settings = lazily(() => import('./resources/settings/Settings').then(({ Settings }) => Settings));
const LibraryPage = lazily(
  () => import('./resources/library/LibraryPage').then(({ LibraryPage }) => LibraryPage),
  false,
  'library',
  'uploads',
);
const MaterialPage = lazily(
  () => import('./resources/library/material/MaterialPage').then(({ MaterialPage }) => MaterialPage),
  false,
  'library',
  'material',
  'uploads',
);
const LessonPage = lazily(
  () => import('./resources/courses/lesson/LessonPage').then(({ LessonPage }) => LessonPage),
  false,
  'lesson',
  'course',
  'review',
  'releases',
);

/** The console: react-admin's state and routes under the console's own look. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <CoreAdminContext dataProvider={dataProvider} i18nProvider={i18nProvider} store={store}>
      <Look>
        <Gate>
          <Places />
        </Gate>
      </Look>
    </CoreAdminContext>
  );
}

function Places() {
  const { Route } = useRouterProvider();
  return (
    <CoreAdminUI disableTelemetry title="lechan" layout={Shell} dashboard={Home} catchAll={NotFound} error={Crash as never}>
      <Resource name="units" list={UnitList} />
      <Resource name="people" list={PeopleList}>
        <Route path=":id" element={<PersonShow />} />
      </Resource>
      <CustomRoutes>
        <Route path="/organization/:id?" element={<Organization />} />
        <Route path="/courses" element={<CourseList />} />
        <Route path="/courses/schedule" element={<SchedulePage />} />
        <Route path="/courses/:courseId" element={<CoursePage />} />
        <Route path="/courses/:courseId/review" element={<ReviewPage />} />
        <Route path="/courses/:courseId/versions" element={<VersionsPage />} />
        <Route path="/library" element={<LibraryPage />} />
        <Route path="/library/:materialId" element={<MaterialPage />} />
        <Route path="/import" element={<ImportPage />} />
        <Route path="/rights/:section?/:id?" element={<Rights />} />
        <Route path="/my-account" element={<MyAccount />} />
        <Route path="/settings/:section?" element={<Settings />} />
        <Route path="/courses/:courseId/lessons/:lessonId" element={<LessonPage />} />
        <Route path="/courses/:courseId/lessons/:lessonId/review" element={<LessonReviewPage />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}

/** Light or dark, and MUI's own words in the reader's language. */
function Look({ children }: { children: ReactNode }) {
  const mode = useMode();
  const language = useLanguage();
  const theme = useMemo(() => consoleTheme(mode, language === 'vi' ? viVN : enUS), [mode, language]);
  useEffect(() => {
    document.documentElement.dataset.theme = mode;
  }, [mode]);
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
