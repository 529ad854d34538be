import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Empty } from '#web/ui/Empty.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { isCentralCity } from '../provinces.ts';
import { type OpenCard, useNameOf } from './useDirectory.ts';

interface Props {
  bodies: readonly contract.Body[];
  isFiltered: boolean;
  card: OpenCard;
}

/** The provinces of the day, each with what it came from or became. */
export function Provinces({ bodies, isFiltered, card }: Props) {
  const t = useWords({ vi, en });
  const provinces = bodies.filter((body) => body.kind === 'province');
  const cities = provinces.filter((body) => isCentralCity(body.name)).length;
  if (provinces.length === 0 && isFiltered) return null;
  return (
    <Section
      title={t.provinces.title}
      note={
        isFiltered
          ? t.provinces.found({ count: provinces.length })
          : `${t.provinces.count({ all: provinces.length, cities })} · ${t.provinces.order}`
      }
    >
      {provinces.length === 0 ? (
        <Empty>{t.noProvinces}</Empty>
      ) : (
        <ul className="directory-provinces">
          {provinces.map((province) => (
            <Province key={province.id} province={province} card={card} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Province({ province, card }: { province: contract.Body; card: OpenCard }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const format = useFormat();
  const nameOf = useNameOf();
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });
  const date = province.until ? format.date(province.until) : '';
  const [heir] = province.became;
  const history = heir
    ? heir.name === province.name
      ? t.provinces.keptName({ date })
      : t.provinces.became({ name: nameOf(heir), date })
    : province.cameFrom.length > 0
      ? t.provinces.cameFrom({ names: listed.format(province.cameFrom.map(nameOf)) })
      : '';
  return (
    <li>
      <button
        type="button"
        aria-current={card.opened?.id === province.id}
        onClick={() => card.openBody(province.id)}
      >
        <span className="num">{province.code}</span>
        <span>
          <b>{nameOf(province)}</b>
          {isCentralCity(province.name) && <i>{t.provinces.city}</i>}
          {history && <small>{history}</small>}
        </span>
      </button>
    </li>
  );
}
