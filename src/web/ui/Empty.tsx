import type { ReactNode } from 'react';
import './Empty.css';

/** Nothing here yet: one sentence that says what will appear, and the one act. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
