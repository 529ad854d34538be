import { useSyncExternalStore } from 'react';

/** Under this width the thread runs down the page instead of across it. The same number stands in thread.css. */
const narrow = '(max-width: 1099px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches);
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
