import type { ReactNode } from 'react';
import './Facts.css';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Small print under the value. */
  note?: ReactNode;
}

/** A thing in a few named facts. `beside`: names in a column of their own; `above`: over their values. */
export function Facts({ facts, names = 'beside' }: { facts: readonly Fact[]; names?: 'beside' | 'above' }) {
  return (
    <dl className={`facts facts-${names}`}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
