import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isIsoDate } from '#base/dates.ts';
import { foldForSearch } from '#base/vietnamese.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useStart } from '#web/start.ts';
import { useAddress } from '#web/useAddress.ts';
import type * as contract from '../contract.ts';

type Named = { name: string; nameEn: string };

/** The name of a body in the reader's language. */
export function useNameOf(): (body: Named) => string {
  const { language } = useSettings();
  return (body) => (language === 'en' ? body.nameEn : body.name);
}

/** The day and the words that the reader asked for, and everything that fits them. */
export function useDirectory() {
  const { today } = useStart();
  const { language } = useSettings();
  const nameOf = useNameOf();
  const [asked, setOn] = useAddress('ngay');
  const [text, setText] = useAddress('tim');
  const on = isIsoDate(asked) ? asked : today;
  // While another day is on its way, the old one stands; the words filter what is here already.
  const bodies = useQuery({
    ...question<typeof contract.listBodies>('/api/bodies', { query: { on } }),
    placeholderData: keepPreviousData,
  });
  const people = useQuery({
    ...question<typeof contract.listPeople>('/api/people', { query: { on } }),
    placeholderData: keepPreviousData,
  });
  const folded = foldForSearch(text);
  const fits = (...words: string[]) => words.some((word) => foldForSearch(word).includes(folded));
  const ofBody = (body: contract.Body) =>
    fits(nameOf(body), ...[...body.cameFrom, ...body.became].map((other) => nameOf(other)));
  const ofPerson = ({ name, offices }: contract.Person) =>
    fits(
      name,
      ...offices.flatMap((held) => [language === 'en' ? held.titleEn : held.title, nameOf(held.body)]),
    );
  return {
    today,
    on,
    setOn: (day: string) => setOn(day === today ? '' : day),
    text,
    setText,
    all: bodies.data,
    bodies: bodies.data?.filter(ofBody),
    people: people.data?.filter(ofPerson),
    error: bodies.error ?? people.error,
    retry: () => void Promise.all([bodies.refetch(), people.refetch()]),
  };
}

/** What is opened beside the page: `don-vi:<id>` or `nguoi:<id>` in the address. */
export function useOpenCard() {
  const [value, set] = useAddress('mo');
  const [kind, id = ''] = value.split(':');
  const opened =
    kind === 'don-vi' && id !== ''
      ? ({ kind: 'body', id } as const)
      : kind === 'nguoi' && id !== ''
        ? ({ kind: 'person', id } as const)
        : null;
  return {
    opened,
    openBody: (bodyId: string) => set(`don-vi:${bodyId}`),
    openPerson: (personId: string) => set(`nguoi:${personId}`),
    close: () => set(''),
  };
}
export type OpenCard = ReturnType<typeof useOpenCard>;
