import { useFormat } from '#web/format.ts';
import { Button } from '#web/ui/Button.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { parameters } from '../kinds.ts';
import { RuleValue } from './RuleValue.tsx';

interface Props {
  rule: contract.LegalParameter;
  /** Absent for those who only read. */
  onAdd?: (() => void) | undefined;
}

/** One legal parameter: what holds on the day, why, and how it came to be. */
export function Rule({ rule, onAdd }: Props) {
  const t = useWords({ vi, en });
  const { key, inForce, versions } = rule;
  const { name, about } = t.parameters[key];
  const { unit } = parameters[key];
  return (
    <li id={key} className="rules-rule">
      <div>
        <h3>{name}</h3>
        <p className="small">{about}</p>
      </div>
      <div>
        {inForce ? (
          <>
            <div className="rules-value">
              <RuleValue unit={unit} value={inForce.value} />
            </div>
            <Grounds version={inForce} />
          </>
        ) : (
          <p className="warn">▲ {t.noneInForce}</p>
        )}
        {versions.length > 1 && (
          <details>
            <summary className="link">{t.history({ count: versions.length })}</summary>
            <ol className="rules-history">
              {versions.map((version) => (
                <li key={version.from}>
                  <RuleValue unit={unit} value={version.value} />
                  <Grounds version={version} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <div className="rules-more">
        {onAdd && (
          <Button look="plain" aria-label={t.addFor({ name })} onClick={onAdd}>
            {t.add}
          </Button>
        )}
      </div>
    </li>
  );
}

/** From when to when, on what basis, and whether anybody read the text. */
function Grounds({
  version: { from, last, legalBasis, isConfirmed },
}: {
  version: contract.ParameterVersion;
}) {
  const t = useWords({ vi, en });
  const format = useFormat();
  return (
    <p className="small">
      {last
        ? t.span({ from: format.date(from), last: format.date(last) })
        : t.since({ from: format.date(from) })}
      {' · '}
      {legalBasis}
      {' · '}
      {isConfirmed ? t.confirmed : <span className="warn">▲ {t.toConfirm}</span>}
    </p>
  );
}
