import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useMe } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayEditConference } from '../policy.ts';
import { PersonDialog } from './PersonDialog.tsx';
import './PeopleList.css';

/** Who takes part, with the titles of the day; whoever did most comes first. */
export function PeopleList({ conference }: { conference: contract.Conference }) {
  const t = useWords({ vi, en });
  const mayEdit = mayEditConference(useMe());
  const [isAdding, setAdding] = useState(false);
  const { remove, error } = usePeople(conference);
  const { people } = conference;
  return (
    <Section
      title={t.people.heading}
      note={people.length > 0 && people.length}
      link={
        mayEdit && (
          <Button look="plain" onClick={() => setAdding(true)}>
            {t.people.add}
          </Button>
        )
      }
    >
      {isAdding && <PersonDialog conference={conference} onClose={() => setAdding(false)} />}
      <ProblemNote error={error} />
      {people.length === 0 && <Empty>{t.people.empty}</Empty>}
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <span className="small">{t.roles[person.role]}</span>
            <div>
              <b>{person.name}</b> {person.isIllustrative && <Sample />}
              {person.titles.length > 0 && <p className="people-titles">{person.titles.join(', ')}</p>}
              <p className="small">
                <Seat conference={conference} pointId={person.pointId} />
              </p>
            </div>
            {mayEdit && (
              <button
                type="button"
                className="icon-button conference-icon"
                aria-label={t.people.remove(person)}
                onClick={() => remove(person)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** At which point the person sat. */
function Seat({ conference, pointId }: { conference: contract.Conference; pointId: string | null }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const point = conference.points.find(({ id }) => id === pointId);
  if (!point) return t.people.unknownPoint;
  if (point.tier === 'central') return t.people.atCentral;
  return t.people.atPoint({ name: language === 'en' ? point.body.nameEn : point.body.name });
}

function usePeople(conference: contract.Conference) {
  const t = useWords({ vi, en });
  const takeOut = useAct((id: string) =>
    ask<typeof contract.removeParticipant>('post', '/api/participants/{id}/remove', { params: { id } }),
  );
  const putBack = useAct(({ name, titles, role, pointId }: contract.Participant) =>
    ask<typeof contract.addParticipant>('post', '/api/conferences/{id}/participants', {
      params: { id: conference.id },
      json: { name, titles, role, pointId },
    }),
  );
  const remove = (person: contract.Participant) =>
    takeOut.mutate(person.id, {
      onSuccess: () => offerUndo({ text: t.people.removed(person), undo: () => putBack.mutate(person) }),
    });
  return { remove, error: takeOut.error ?? putBack.error };
}
