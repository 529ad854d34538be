import './old-browsers.ts';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#base/errors.ts';
import './fonts/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { Problem } from './problem.ts';
import { createPages } from './routes.tsx';
import { followSettings, onLanguageChange } from './settings.ts';
import { getStart, leave, loadStart } from './start.ts';

followSettings();
await loadStart();

const router = createPages();
const client = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Only a broken line is worth asking again; a refusal would be the same.
      retry: (count, error) => count < 2 && error instanceof Problem && error.status === 0,
    },
    // A lost line is a sentence at its place, not an act that waits in silence.
    mutations: { networkMode: 'always' },
  },
});
// The server words answers in the reader's language.
onLanguageChange(() => void client.invalidateQueries());

createRoot(must(document.getElementById('root'), 'the #root of index.html')).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

/** The sign-in ran out: back to the sign-in page, which returns here. */
function leaveWhenSignedOut(error: Error): void {
  if (error instanceof Problem && error.status === 401 && getStart().me) leave(router.state.location.href);
}
