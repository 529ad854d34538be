/** The mark: three knots on the thread, the middle one open. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 34 14" aria-hidden="true">
      <path d="M2 7h30" stroke="var(--thread)" strokeWidth="2" />
      <circle cx="5" cy="7" r="4" fill="var(--thread)" />
      <circle cx="17" cy="7" r="5" fill="var(--surface)" stroke="var(--thread)" strokeWidth="2" />
      <circle cx="29" cy="7" r="4" fill="var(--thread)" />
    </svg>
  );
}
