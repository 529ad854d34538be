import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type * as accounts from '#features/accounts/contract.ts';
import { mayReadJournal } from '#features/journal/policy.ts';
import { ask } from '../ask.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useSettings } from '../settings.ts';
import { leave, useMe } from '../start.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import { Preferences } from './Preferences.tsx';
import './UserMenu.css';

/** Who I am here, how I like my screen, and the way out. */
export function UserMenu() {
  const t = useWords({ vi, en });
  const me = useMe();
  const { language } = useSettings();
  const { isOpen, toggle, root } = useDisclosure();
  const signOut = useMutation({
    mutationFn: () => ask<typeof accounts.signOut>('post', '/api/sign-out'),
    onSuccess: () => leave(),
  });

  return (
    <div className="user-menu" ref={root}>
      <button type="button" className="user-menu-button" aria-expanded={isOpen} onClick={toggle}>
        <span className="user-menu-initials" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <span className="user-menu-name">
          <b>{me.name}</b>
          {me.bodyName[language]}
        </span>
        <VisuallyHidden>{t.me.open}</VisuallyHidden>
      </button>
      {isOpen && (
        <div className="user-menu-panel">
          <p>
            <b>{me.name}</b>
            <br />
            <span className="small">
              {t.roles[me.role]} · {me.bodyName[language]}
            </span>
          </p>
          {mayReadJournal(me) && (
            <Anchor className="link" href="/nhat-ky" onClick={toggle}>
              {t.me.journal}
            </Anchor>
          )}
          <Anchor className="link" href="/quy-dinh" onClick={toggle}>
            {t.me.rules}
          </Anchor>
          <Preferences />
          <ProblemNote error={signOut.error} />
          <Button onClick={() => signOut.mutate()} isBusy={signOut.isPending}>
            {t.me.signOut}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Open and shut by its button; Esc and a click elsewhere shut it. */
function useDisclosure() {
  const [isOpen, open] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      open(false);
      root.current?.querySelector('button')?.focus();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) open(false);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [isOpen]);
  return { isOpen, toggle: () => open(!isOpen), root };
}

/** Vietnamese puts the given name last: "Thư ký hội nghị" → TN. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.at(0)?.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('vi');
}
