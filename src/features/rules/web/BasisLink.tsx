import { Anchor } from '#web/ui/Anchor.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { ParameterKey } from '../kinds.ts';

interface Props {
  rule: ParameterKey;
  /** The day whose rule is quoted. */
  on: string;
  basis: { legalBasis: string; isConfirmed: boolean };
}

/** The legal basis of something on the screen, leading to its rule in the list as on that day. */
export function BasisLink({ rule, on, basis }: Props) {
  const t = useWords({ vi, en });
  return (
    <>
      <Anchor className="link" href={`/quy-dinh?ngay=${on}#${rule}`}>
        {basis.legalBasis}
      </Anchor>
      {!basis.isConfirmed && ` · ${t.toConfirm}`}
    </>
  );
}
