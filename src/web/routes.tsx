/**
 * Every page of the product and its address: the one place where a page is registered. A page is fetched when it is
 * first opened, so the bundle is split by feature.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { PendingPage } from './shell/PendingPage.tsx';
import { Shell } from './shell/Shell.tsx';
import { getStart } from './start.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  beforeLoad: ({ location }) => {
    const isSignIn = location.pathname === SIGN_IN;
    if (!getStart().me && !isSignIn) throw redirect({ to: SIGN_IN, search: { back: location.href } });
    if (getStart().me && isSignIn) throw redirect({ to: '/' });
  },
});
const SIGN_IN = '/dang-nhap';

/** Each registered page, so that a test can open them all. */
export const registered: { path: string; load: () => Promise<object>; name: string }[] = [];

// One line a page: where, from which file, under which name.
const tree = root.addChildren([
  page(SIGN_IN, () => import('#features/accounts/web/SignInPage.tsx'), 'SignInPage'),
  page('/', () => import('#features/thread/web/DeskPage.tsx'), 'DeskPage'),
  page('/hoi-nghi', () => import('#features/conference/web/ConferencesPage.tsx'), 'ConferencesPage'),
  page('/hoi-nghi/$id', () => import('./composed/ConferencePage.tsx'), 'ConferencePage'),
  page('/ket-luan', () => import('./composed/ConclusionsPage.tsx'), 'ConclusionsPage'),
  page('/nhiem-vu', () => import('#features/tasks/web/TasksPage.tsx'), 'TasksPage'),
  page('/nhiem-vu/$id', () => import('#features/tasks/web/TaskPage.tsx'), 'TaskPage'),
  page('/so', () => import('#features/register/web/RegisterPage.tsx'), 'RegisterPage'),
  page('/danh-ba', () => import('#features/directory/web/DirectoryPage.tsx'), 'DirectoryPage'),
  page('/quy-dinh', () => import('#features/rules/web/RulesPage.tsx'), 'RulesPage'),
  page('/so-lieu', () => import('#features/figures/web/FiguresPage.tsx'), 'FiguresPage'),
  page('/so-lieu/$id', () => import('#features/figures/web/FigurePage.tsx'), 'FigurePage'),
  page('/bao-cao', () => import('#features/review/web/ReviewsPage.tsx'), 'ReviewsPage'),
  page('/bao-cao/$id', () => import('#features/review/web/ReviewPage.tsx'), 'ReviewPage'),
  page('/nguon', () => import('#features/sources/web/SourcesPage.tsx'), 'SourcesPage'),
  page('/nguon/$id', () => import('#features/sources/web/SourceReviewPage.tsx'), 'SourceReviewPage'),
  page('/nhat-ky', () => import('#features/journal/web/JournalPage.tsx'), 'JournalPage'),
  page('/tim', () => import('#features/thread/web/FindPage.tsx'), 'FindPage'),
  page('/mach/$kind/$id', () => import('#features/thread/web/ThreadPage.tsx'), 'ThreadPage'),
]);

/** The router of one browser tab. */
export function createPages() {
  return createRouter({
    routeTree: tree,
    scrollRestoration: true,
    defaultPendingMs: 300,
    // A page that has come is shown at once, not after the half second for which the router would hold its stand-in.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPage,
    // Addresses are read by people and kept in papers: plain `?trang-thai=open_overdue`, no JSON in them.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
      const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
}

/**
 * A page at a path, exported by its file under `name`. The module's type is left out on purpose: a page reads its
 * parameters from the router's type, and that type must not wait for the page's.
 */
function page<const Path extends string>(path: Path, load: () => Promise<object>, name: string) {
  registered.push({ path, load, name });
  const pick = async () => ({ page: exported(await load(), name) });
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(pick, 'page') });
}

function exported(module: object, name: string): RouteComponent {
  const found: unknown = Object.entries(module).find(([key]) => key === name)?.[1];
  if (typeof found !== 'function') throw new Error(`the page's file exports no ${name}`);
  return found as RouteComponent;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
