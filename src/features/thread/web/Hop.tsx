/** The thread hops over what is missing, on the strength of the quotation. */
export function Hop() {
  return (
    <svg className="thread-hop" viewBox="0 0 98 40" aria-hidden="true">
      <path d="M0 40 C22 40 20 2 49 2 S76 40 98 40" />
    </svg>
  );
}
