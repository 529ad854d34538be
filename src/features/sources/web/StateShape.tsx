import type * as contract from '../contract.ts';

/** What was decided of a proposal, as a shape; its word stands beside it. */
export function StateShape({ state }: { state: contract.ProposalView['state'] }) {
  return (
    <svg className="proposal-shape" viewBox="0 0 14 14" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const ring = <circle cx="7" cy="7" r="6.1" fill="none" stroke="var(--thread)" strokeWidth="1.6" />;
const shapes = {
  open: ring,
  accepted: (
    <>
      <circle cx="7" cy="7" r="7" fill="var(--thread)" />
      <path d="m3.8 7.2 2.2 2.2 4.3-4.6" fill="none" stroke="var(--on-thread)" strokeWidth="1.7" />
    </>
  ),
  amended: (
    <>
      {ring}
      <path d="M7 .9a6.1 6.1 0 0 1 0 12.2z" fill="var(--thread)" />
    </>
  ),
  rejected: <path d="m3 3 8 8M11 3l-8 8" fill="none" stroke="var(--ink-2)" strokeWidth="1.7" />,
};
