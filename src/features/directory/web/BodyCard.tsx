import { useQuery } from '@tanstack/react-query';
import type { IsoDate } from '#base/dates.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Facts } from '#web/ui/Facts.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { formalProvinceName, isCentralCity } from '../provinces.ts';
import { CardFrame } from './CardFrame.tsx';
import { wordSpan } from './span.ts';
import { type OpenCard, useNameOf } from './useDirectory.ts';

/** A body on a day: its names, how it came and went, who was in office. */
export function BodyCard({ id, on, card }: { id: string; on: IsoDate; card: OpenCard }) {
  const { data: body, error } = useQuery(
    question<typeof contract.getBody>('/api/bodies/{id}', { params: { id }, query: { on } }),
  );
  return (
    <CardFrame isLoading={!body} error={error} onClose={card.close}>
      {body && <Opened body={body} on={on} card={card} />}
    </CardFrame>
  );
}

function Opened({ body, on, card }: { body: contract.BodyCard; on: IsoDate; card: OpenCard }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const { parent } = body;
  const formal = language === 'vi' && body.kind === 'province' && body.code;
  const facts = [
    { label: t.card.kind, value: isCentralCity(body.name) ? t.provinces.city : t.kinds[body.kind] },
    ...(body.code ? [{ label: t.card.code, value: <span className="num">{body.code}</span> }] : []),
    { label: t.card.stands, value: wordSpan(body, t.span, format) },
    ...(parent ? [{ label: t.card.parent, value: <OpenBody body={parent} card={card} /> }] : []),
  ];
  return (
    <>
      <h2>
        {formal ? capital(formalProvinceName(body.name)) : nameOf(body)} {body.isIllustrative && <Sample />}
      </h2>
      <Facts facts={facts} />
      {body.names.length > 1 && (
        <section>
          <h3>{t.card.names}</h3>
          <Facts
            facts={body.names.map((name) => ({ label: nameOf(name), value: wordSpan(name, t.span, format) }))}
          />
        </section>
      )}
      {body.successions.length > 0 && (
        <section>
          <h3>{t.card.successions}</h3>
          <ul className="directory-events">
            {body.successions.map(({ from, to, on: day, kind, legalBasis }) => (
              <li key={`${from.id} ${to.id}`}>
                <OpenBody
                  body={from.id === body.id ? to : from}
                  card={card}
                  words={t.card[kind]({ from: nameOf(from), to: nameOf(to) })}
                />
                <small>
                  {format.date(day)}, {legalBasis}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t.card.holders({ date: format.date(on) })}</h3>
        {body.holders.length === 0 && <p className="small">{t.card.noHolders}</p>}
        <ul className="directory-events">
          {body.holders.map(({ id, person, title, titleEn, ...span }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => card.openPerson(person.id)}>
                {person.name}
              </button>
              <small>
                {language === 'en' ? titleEn : title}, {wordSpan(span, t.span, format)}
                {span.until === null && `, ${t.people.noEnd}`}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface OpenBodyProps {
  body: { id: string; name: string; nameEn: string };
  card: OpenCard;
  words?: string;
}

function OpenBody({ body, card, words }: OpenBodyProps) {
  const nameOf = useNameOf();
  return (
    <button type="button" className="link" onClick={() => card.openBody(body.id)}>
      {words ?? nameOf(body)}
    </button>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
