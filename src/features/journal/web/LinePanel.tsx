import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { type Fact, Facts } from '#web/ui/Facts.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { useBeside } from '#web/ui/useBeside.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type { JournalLine } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { wordAct } from '../words.ts';
import { Subject } from './JournalTable.tsx';

/** One line beside the list, with everything that was recorded. */
export function LinePanel({ line, onClose }: { line: JournalLine; onClose: () => void }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const beside = useBeside<HTMLDivElement>();
  const authority = useAuthority(line);
  useKeys([{ code: 'Escape', label: t.keys.close, do: onClose }]);
  const { method, route } = line.data;
  const facts: (Fact | false)[] = [
    { label: t.line.at, value: <span className="num">{format.moment(line.at)}</span> },
    { label: t.line.who, value: line.who },
    { label: t.line.authority, value: authority },
    { label: t.line.subject, value: line.subject ? <Subject subject={line.subject} /> : t.line.none },
    line.reason !== null && { label: t.line.reason, value: line.reason },
    line.act === 'request.refused' && { label: t.line.asked, value: <code>{`${method} ${route}`}</code> },
    { label: t.line.act, value: <code>{line.act}</code> },
    {
      label: t.line.position,
      value: line.position === null ? t.line.waiting : format.number(line.position),
    },
  ];
  return (
    <div ref={beside} className="journal-panel">
      <div className="journal-panel-top">
        <h2>{wordAct(line.act, t)}</h2>
        <button type="button" className="icon-button" aria-label={t.line.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Facts names="above" facts={facts.filter((fact) => fact !== false)} />
      <h3>{t.line.data}</h3>
      <Data data={line.data} />
    </div>
  );
}

function useAuthority({ role, body }: JournalLine): string {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  if (!role) return t.line.noAuthority;
  if (!body) return t.roles[role];
  return t.line.forBody({ role: t.roles[role], body: language === 'en' ? body.nameEn : body.name });
}

/** As it was recorded, field by field: the names are those of the data. */
function Data({ data }: Pick<JournalLine, 'data'>) {
  const t = useWords({ vi, en });
  const fields = Object.entries(data);
  if (fields.length === 0) return <p className="small">{t.line.noData}</p>;
  return (
    <dl className="journal-data">
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
