import { useState } from 'react';
import { foldForSearch } from '#base/vietnamese.ts';
import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useMe } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Section } from '#web/ui/Section.tsx';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayPrepareConference } from '../policy.ts';
import { PointDialog } from './PointDialog.tsx';
import './PointList.css';

/** Fewer are seen at a glance and need no search. */
const SEARCH_FROM = 12;

/** The points by the names of the day; what a body has become since stands under its name. */
export function PointList({ conference }: { conference: contract.Conference }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const mayEdit = mayPrepareConference(useMe());
  const [isAdding, setAdding] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [wanted, setWanted] = useState('');
  const { generate, remove, error } = usePoints(conference);
  const { points, provincesThen } = conference;
  const folded = foldForSearch(wanted);
  const shown = points.filter((point) => textOf(point).includes(folded));
  const merged = points.filter((point) => point.nowPartOf.length > 0);
  const now = new Set(merged.flatMap(({ nowPartOf }) => nowPartOf.map(({ id }) => id))).size;
  return (
    <Section
      title={t.points.heading}
      note={
        points.length > 0 &&
        [points.length, merged.length > 0 && t.points.merged({ merged: merged.length, now })]
          .filter(Boolean)
          .join(' · ')
      }
      link={
        mayEdit && (
          <Button look="plain" onClick={() => setAdding(true)}>
            {t.points.add}
          </Button>
        )
      }
    >
      {isAdding && <PointDialog conference={conference} onClose={() => setAdding(false)} />}
      {points.length === 0 && <Empty>{t.points.empty}</Empty>}
      {mayEdit && points.length < provincesThen && (
        <div className="conference-tools">
          <Button isBusy={generate.isPending} onClick={() => generate.mutate(undefined)}>
            {t.points.generate({ count: provincesThen })}
          </Button>
        </div>
      )}
      <p className="small" role="status">
        {generate.data && t.points.generated(generate.data)}
      </p>
      <ProblemNote error={error} />
      {(points.length > SEARCH_FROM || mayEdit) && points.length > 0 && (
        <div className="points-tools">
          <input
            type="search"
            className="control"
            aria-label={t.points.find}
            placeholder={t.points.findHint}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          {mayEdit && (
            <Button aria-pressed={isRemoving} onClick={() => setRemoving(!isRemoving)}>
              {isRemoving ? t.points.removingDone : t.points.removing}
            </Button>
          )}
        </div>
      )}
      {points.length > 0 && shown.length === 0 && <Empty>{t.points.none}</Empty>}
      <ul className={isRemoving ? 'points points-removing' : 'points'}>
        {shown.map((point) => (
          <li key={point.id}>
            <PointName point={point} people={peopleAt(conference, point)} />
            {isRemoving && (
              <button
                type="button"
                className="icon-button conference-icon"
                aria-label={t.points.remove({
                  name: language === 'en' ? point.body.nameEn : point.body.name,
                })}
                onClick={() => remove(point)}
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

function PointName({ point, people }: { point: contract.Point; people: number }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const nameOf = (body: contract.BodyRef) => (language === 'en' ? body.nameEn : body.name);
  // "Bắc Ninh, nay thuộc Bắc Ninh" would read as nothing: a new body took the name over.
  const became = (names: string) =>
    names === nameOf(point.body) ? t.points.keptName({ name: names }) : t.points.nowPartOf({ names });
  const notes = [
    point.tier === 'central' && t.tiers.central,
    point.tier === 'following' && t.tiers.following,
    people > 0 && t.points.people({ count: people }),
    point.headCount !== null && t.points.headCount({ count: point.headCount }),
  ].filter((words) => words !== false);
  return (
    <div>
      <span className={point.tier === 'central' ? 'points-central' : undefined}>{nameOf(point.body)}</span>
      {notes.length > 0 && <small> {notes.join(' · ')}</small>}
      {point.nowPartOf.length > 0 && (
        <small className="points-now">{became(point.nowPartOf.map(nameOf).join(', '))}</small>
      )}
    </div>
  );
}

/** What a search looks in: the name of the day and of today, in both languages, without marks. */
function textOf({ body, nowPartOf }: contract.Point): string {
  return [body, ...nowPartOf].map(({ name, nameEn }) => foldForSearch(`${name} ${nameEn}`)).join(' ');
}

function peopleAt(conference: contract.Conference, point: contract.Point): number {
  return conference.people.filter(({ pointId }) => pointId === point.id).length;
}

function usePoints({ id }: contract.Conference) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const params = { id };
  const generate = useAct((_: undefined) =>
    ask<typeof contract.generatePoints>('post', '/api/conferences/{id}/points/generate', { params }),
  );
  const takeOut = useAct((pointId: string) =>
    ask<typeof contract.removePoint>('post', '/api/points/{id}/remove', { params: { id: pointId } }),
  );
  const putBack = useAct(({ body, tier }: contract.Point) =>
    ask<typeof contract.addPoint>('post', '/api/conferences/{id}/points', {
      params,
      json: { bodyId: body.id, tier },
    }),
  );
  const remove = (point: contract.Point) =>
    takeOut.mutate(point.id, {
      onSuccess: () => {
        const name = language === 'en' ? point.body.nameEn : point.body.name;
        offerUndo({ text: t.points.removed({ name }), undo: () => putBack.mutate(point) });
      },
    });
  return { generate, remove, error: generate.error ?? takeOut.error ?? putBack.error };
}
