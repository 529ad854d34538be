import { Empty } from '#web/ui/Empty.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { bodyKinds } from '../kinds.ts';
import { type OpenCard, useNameOf } from './useDirectory.ts';

interface Props {
  bodies: readonly contract.Body[];
  isFiltered: boolean;
  card: OpenCard;
}

/** Bodies other than provinces, units under the body they belong to. */
export function BodyTree({ bodies, isFiltered, card }: Props) {
  const t = useWords({ vi, en });
  const others = bodies.filter((body) => body.kind !== 'province');
  const shown = new Set(others.map((body) => body.id));
  // A unit whose parent the filter left out stands by itself.
  const heads = others
    .filter((body) => body.parentId === null || !shown.has(body.parentId))
    .sort((a, b) => bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind));
  if (others.length === 0 && isFiltered) return null;
  return (
    <Section title={t.bodies.title} note={t.bodies.count({ count: others.length })}>
      {others.length === 0 ? (
        <Empty>{t.noBodies}</Empty>
      ) : (
        <ul className="directory-bodies">
          {heads.map((head) => (
            <li key={head.id}>
              <BodyLine body={head} card={card} />
              <Units units={others.filter((body) => body.parentId === head.id)} card={card} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Units({ units, card }: { units: readonly contract.Body[]; card: OpenCard }) {
  if (units.length === 0) return null;
  return (
    <ul className="directory-units">
      {units.map((unit) => (
        <li key={unit.id}>
          <BodyLine body={unit} card={card} />
        </li>
      ))}
    </ul>
  );
}

function BodyLine({ body, card }: { body: contract.Body; card: OpenCard }) {
  const t = useWords({ vi, en });
  const nameOf = useNameOf();
  return (
    <button type="button" aria-current={card.opened?.id === body.id} onClick={() => card.openBody(body.id)}>
      <b>{nameOf(body)}</b>
      {body.parentId === null && <small>{t.kinds[body.kind]}</small>} {body.isIllustrative && <Sample />}
    </button>
  );
}
