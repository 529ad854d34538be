import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../useKeys.ts';

interface Props {
  /** For the ear. */
  label: string;
  /** What one may search by. */
  hint: string;
  /** What the key `/` does, for the line of keys. */
  keyLabel: string;
  /** What is searched for now. */
  text: string;
  onSearch: (text: string) => void;
  className: string;
}

/** Milliseconds without a letter after which the reader is taken to pause. */
const PAUSE = 250;

/** A search that asks the server when the reader pauses, not at each letter. `/` goes to it. */
export function SearchField({ label, hint, keyLabel, text, onSearch, className }: Props) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onSearch);
  latest.current = onSearch;
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => latest.current(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useKeys([{ code: 'Slash', label: keyLabel, do: () => field.current?.focus() }]);
  return (
    <input
      ref={field}
      className={`control ${className}`}
      type="search"
      aria-label={label}
      placeholder={hint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
