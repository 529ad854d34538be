import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Anchor } from './Anchor.tsx';
import './Button.css';

interface Look {
  /** `main` is the one act of a place; `plain` reads as a link. */
  look?: 'main' | 'plain' | undefined;
  /** The cap of the key that does the same. */
  keyCap?: string | undefined;
  children: ReactNode;
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** Work is under way: the button keeps its place and its words, and takes no second click. */
  isBusy?: boolean;
}

export function Button({ look, keyCap, isBusy = false, children, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(look, className)}
      aria-busy={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      <KeyCap cap={keyCap} />
    </button>
  );
}

interface LinkProps extends Look {
  href: string;
  /** The browser itself follows it: a PDF, an export, an original. */
  isFile?: boolean;
}

export function LinkButton({ look, keyCap, href, isFile = false, children }: LinkProps) {
  const inside = (
    <>
      {children}
      <KeyCap cap={keyCap} />
    </>
  );
  return isFile ? (
    <a className={classes(look)} href={href}>
      {inside}
    </a>
  ) : (
    <Anchor className={classes(look)} href={href}>
      {inside}
    </Anchor>
  );
}

function classes(look: Look['look'], more = ''): string {
  return `button ${look ? `button-${look}` : ''} ${more}`.trim();
}

/** The key that does the same, for the eye only: those who read by ear hear it in the list of all keys. */
function KeyCap({ cap }: { cap: string | undefined }) {
  return cap ? (
    <span aria-hidden="true">
      <kbd>{cap}</kbd>
    </span>
  ) : null;
}
