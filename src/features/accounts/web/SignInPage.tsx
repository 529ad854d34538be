import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Role, roles } from '#base/actor.ts';
import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { Mark } from '#web/shell/Mark.tsx';
import { LanguageAndTheme } from '#web/shell/Preferences.tsx';
import { enterAs, useStart } from '#web/start.ts';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useShellWords, useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './SignInPage.css';

/** Signing in to the demonstration: one click a role. */
export function SignInPage() {
  const t = useWords({ vi, en });
  const shell = useShellWords();
  const { demo } = useStart();
  const router = useRouter();
  const { back }: { back?: unknown } = useSearch({ strict: false });
  const signIn = useAct((role: Role) =>
    ask<typeof contract.signIn>('post', '/api/sign-in', { json: { role } }),
  );
  const enter = (role: Role) =>
    signIn.mutate(role, {
      onSuccess: (me) => {
        enterAs(me);
        router.history.push(ownAddress(back));
      },
    });
  useEffect(() => {
    document.title = `${t.signIn.title} · ${shell.product}`;
  }, [t, shell]);
  // The desk is fetched while the reader looks at the roles, so that signing in costs its own answer alone.
  useEffect(() => void router.loadRouteChunk(router.routesByPath['/']), [router]);

  return (
    <main id="main" className="sign-in">
      <section className="sign-in-about">
        <p className="sign-in-mark">
          <Mark />
          {shell.product}
        </p>
        <p className="sign-in-tagline">{shell.tagline}</p>
        <ol className="sign-in-thread" aria-label={shell.thread}>
          {Object.entries(shell.stages).map(([stage, name]) => (
            <li key={stage}>{name}</li>
          ))}
        </ol>
      </section>
      <section className="sign-in-enter">
        <h1 tabIndex={-1}>{t.signIn.title}</h1>
        <p className="sign-in-lede">{demo ? t.signIn.lede : t.signIn.closed}</p>
        <ProblemNote error={signIn.error} />
        {demo && (
          <ul className="sign-in-roles">
            {roles.map((role) => (
              <li key={role}>
                <button type="button" disabled={signIn.isPending} onClick={() => enter(role)}>
                  <b>{shell.roles[role]}</b>
                  <span>
                    {signIn.isPending && signIn.variables === role ? t.signIn.entering : t.comesFor[role]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="sign-in-settings">
          <LanguageAndTheme />
        </div>
      </section>
    </main>
  );
}

/** Where the reader was going: an address of ours, never another site's. */
function ownAddress(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/';
}
