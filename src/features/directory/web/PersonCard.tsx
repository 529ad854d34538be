import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { CardFrame } from './CardFrame.tsx';
import { wordSpan } from './span.ts';
import { type OpenCard, useNameOf } from './useDirectory.ts';

/** A person: every office, from–to, oldest first. */
export function PersonCard({ id, card }: { id: string; card: OpenCard }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const { data: person, error } = useQuery(
    question<typeof contract.getPerson>('/api/people/{id}', { params: { id } }),
  );
  return (
    <CardFrame isLoading={!person} error={error} onClose={card.close}>
      {person && (
        <>
          <h2>
            {person.name} {person.isIllustrative && <Sample />}
          </h2>
          <section>
            <h3>{t.card.offices}</h3>
            {person.offices.length === 0 && <p className="small">{t.card.noOffices}</p>}
            <ul className="directory-events">
              {person.offices.map((office) => (
                <li key={office.id}>
                  {language === 'en' ? office.titleEn : office.title}
                  {', '}
                  <button type="button" className="link" onClick={() => card.openBody(office.body.id)}>
                    {nameOf(office.body)}
                  </button>
                  <small>
                    {wordSpan(office, t.span, format)}
                    {office.until === null && `, ${t.people.noEnd}`}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </CardFrame>
  );
}
