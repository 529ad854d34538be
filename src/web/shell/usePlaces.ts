import { useLocation, useRouter } from '@tanstack/react-router';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useMe } from '../start.ts';
import { useWords } from '../words.ts';
import { isAt, places } from './navigation.ts';

export function usePlaces(): { path: string; label: string; isCurrent: boolean }[] {
  const t = useWords({ vi, en });
  const me = useMe();
  const known: object = useRouter().routesByPath;
  const path = useLocation({ select: (location) => location.pathname });
  return places
    .filter((place) => place.path in known && (place.may?.(me) ?? true))
    .map((place) => ({ path: place.path, label: t.nav[place.word], isCurrent: isAt(place.path, path) }));
}
