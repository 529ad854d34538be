import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { KeyLine } from '../shell/KeyLine.tsx';
import { useWords } from '../words.ts';
import { Anchor } from './Anchor.tsx';
import './Page.css';

interface Crumb {
  label: string;
  href?: string;
}

interface Props {
  title: string;
  /** Where the page is, outermost first; the page itself comes last, or not at all. */
  crumbs?: readonly Crumb[];
  /** Beside the title: a `<Sample />`. */
  mark?: ReactNode;
  lede?: ReactNode;
  /** At the right of the heading: chips, a tally, the page's main act. */
  tools?: ReactNode;
  /** A side panel with its own scroll; below the page when it is narrow. */
  aside?: ReactNode;
  /** What the aside is, for those who read by ear. */
  asideLabel?: string;
  /** The quiet line under the keys: what is quoted, what is illustrative. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** The frame of every page: where it is, its heading, its body, its keys. */
export function Page({ title, crumbs = [], mark, lede, tools, aside, asideLabel, foot, children }: Props) {
  const t = useWords({ vi, en });
  const heading = usePageHeading(title);
  return (
    <>
      <main id="main" className={aside ? 'page page-with-aside' : 'page'}>
        <div className="page-body">
          {crumbs.length > 0 && (
            <nav className="page-crumbs" aria-label={t.crumbs}>
              {crumbs.map(({ label, href }) => (
                <span key={label}>{href ? <Anchor href={href}>{label}</Anchor> : label}</span>
              ))}
            </nav>
          )}
          <div className="page-head">
            <div>
              <h1 ref={heading} tabIndex={-1}>
                {title} {mark}
              </h1>
              {lede && <p className="page-lede">{lede}</p>}
            </div>
            {tools && <div className="page-tools">{tools}</div>}
          </div>
          {children}
        </div>
        {aside && (
          <aside className="page-aside" aria-label={asideLabel}>
            {aside}
          </aside>
        )}
      </main>
      <KeyLine />
      {foot && <footer className="page-foot">{foot}</footer>}
    </>
  );
}

/** The page whose heading last took the focus: null until the first page, which keeps the browser's own focus. */
let announced: string | null = null;

/** Names the document and, after a move to another page, puts the focus on its heading, so that it is read out. */
function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page that is drawn, not the address: that one changes before the next page has come.
  const page = useMatch({ strict: false, select: (match) => match.id });
  useEffect(() => {
    document.title = title === vi.product ? title : `${title} · ${vi.product}`;
  }, [title]);
  useEffect(() => {
    const isFirst = announced === null;
    const isHere = announced === page;
    announced = page;
    if (!isFirst && !isHere) heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
