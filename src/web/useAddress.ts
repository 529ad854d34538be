import { useRouter, useRouterState } from '@tanstack/react-router';

/**
 * A value kept in the address, so that it can be sent to somebody and survives going back:
 * `const [state, setState] = useAddress('trang-thai')`. Empty when the address has none. A change replaces the
 * present entry of the history.
 */
export function useAddress(name: string): [value: string, set: (value: string) => void] {
  const router = useRouter();
  const value = useRouterState({
    select: ({ location }) => new URLSearchParams(location.searchStr).get(name) ?? '',
  });
  const set = (next: string) => {
    const { pathname, searchStr } = router.state.location;
    const search = new URLSearchParams(searchStr);
    if (next === '') search.delete(name);
    else search.set(name, next);
    const href = search.size > 0 ? `${pathname}?${search}` : pathname;
    // The reader stays where they are: opening a row far down must not throw the page back to its top.
    void router.navigate({ href, replace: true, resetScroll: false });
  };
  return [value, set];
}
