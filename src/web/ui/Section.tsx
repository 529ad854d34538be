import { type ReactNode, useId } from 'react';
import './Section.css';

interface Props {
  title: string;
  /** Beside the heading: a count, a `<Sample />`. */
  note?: ReactNode;
  /** At the far end: a link to the whole. */
  link?: ReactNode;
  children: ReactNode;
}

/** A part of a page: its heading over an ink rule. Lines, not boxes. */
export function Section({ title, note, link, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <span>{note}</span>}
        {link}
      </div>
      {children}
    </section>
  );
}
