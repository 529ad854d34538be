import { Anchor } from '#web/ui/Anchor.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import type { LiveNumber, Note } from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

/** On what a number rests, in a line or two: records and their parts, a quotation, or the states of tasks. */
export function NoteWords({ number }: { number: LiveNumber }) {
  const { note } = number;
  switch (note.kind) {
    case 'counted':
      return <Counted note={note} />;
    case 'claimed':
      return <Claimed note={note} />;
    case 'tasks':
      return <Tasks note={note} />;
  }
}

function Counted({ note }: { note: Extract<Note, { kind: 'counted' }> }) {
  const { t, format, name, stated } = useWordsOf();
  const odd = note.claims.find((claim) => claim.verdict === 'disagrees');
  const claim = odd ?? note.claims[0];
  const parts = note.parts.map((part) => (
    <span key={part.name} title={name(part)}>
      {format.number(part.counted)}
    </span>
  ));
  return (
    <>
      <p>
        <b className="num">{format.number(note.counted)}</b>{' '}
        <Anchor className="link" href={`/so-lieu/${note.figureId}`}>
          {t.note.records}
        </Anchor>
        {note.isIllustrative && (
          <>
            {' '}
            <Sample />
          </>
        )}
        {parts.length > 0 && ' = '}
        {parts.flatMap((part, index) => (index === 0 ? [part] : [' + ', part]))},{' '}
        {t.note.counted({ day: format.date(note.cutOff) })}
      </p>
      {claim && (
        <p>
          {odd
            ? t.note.differs({
                counted: format.number(note.counted),
                outlet: claim.outlet ?? t.note.noOutlet,
                claimed: stated(claim),
              })
            : t.note.agrees({ outlet: claim.outlet ?? t.note.noOutlet })}
          <q>
            <mark>{claim.quote}</mark>
          </q>
        </p>
      )}
    </>
  );
}

function Claimed({ note }: { note: Extract<Note, { kind: 'claimed' }> }) {
  const { t, format } = useWordsOf();
  if (!note.source) return null;
  const day = note.source.publishedOn ? format.date(note.source.publishedOn) : '';
  return (
    <p>
      <Anchor className="link" href={`/nguon/${note.source.id}`}>
        {t.note.by({ outlet: note.source.outlet ?? t.note.noOutlet, day })}
      </Anchor>
      <q>
        <mark>{note.source.quote}</mark>
      </q>
      {note.counted > 0 && t.note.register({ counted: format.number(note.counted) })}
    </p>
  );
}

function Tasks({ note }: { note: Extract<Note, { kind: 'tasks' }> }) {
  const { t, format } = useWordsOf();
  const { done_in_time, done_late, open_in_time, open_overdue } = note.states;
  const addends = [done_in_time, done_late, open_in_time, open_overdue];
  const total = addends.reduce((sum, one) => sum + one, 0);
  return (
    <p>
      <b className="num">{format.number(total)}</b> = {addends.map((one) => format.number(one)).join(' + ')}{' '}
      {t.note.tasks({ day: format.date(note.on) })}.{' '}
      <Anchor className="link" href={`/nhiem-vu?tinh-den=${note.on}`}>
        {t.note.tasksLink}
      </Anchor>
    </p>
  );
}
