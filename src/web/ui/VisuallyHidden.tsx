import type { ReactNode } from 'react';
import './VisuallyHidden.css';

/** Words for those who read by ear. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
