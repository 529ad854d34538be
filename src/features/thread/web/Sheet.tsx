import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useShellWords, useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { Knot } from './KnotCell.tsx';
import { Passage } from './Passage.tsx';

interface Props {
  thread: Thread;
  knot: Knot;
  /** On a wide screen: the list above, from whose open knot the thread drops into this sheet. */
  lineOf?: RefObject<HTMLElement | null>;
}

/** A knot opened in place: what the sources say, the quoted words underlined by the thread, and the facts beside. */
export function Sheet({ thread, knot, lineOf }: Props) {
  const t = useWords({ vi, en });
  const { stages } = useShellWords();
  const router = useRouter();
  const via = wordsThrough(thread, knot);
  const { data: sheet, error } = useQuery(
    question<typeof contract.openKnot>('/api/thread/{kind}/{id}/sheet', {
      params: { kind: knot.kind, id: knot.id },
      query: via ? { viaKind: via.kind, viaId: via.id } : {},
    }),
  );
  const box = useRef<HTMLElement>(null);
  useDrop(box, lineOf, knot.id);
  const [first] = sheet?.passages ?? [];
  const original = first ? `/nguon/${first.sourceId}` : knot.href;
  const copy = useCopy(first);
  useKeys([
    { code: 'KeyO', label: t.keys.original, do: () => router.history.push(original) },
    ...(first ? [{ code: 'KeyC', label: t.keys.copy, do: copy.copy }] : []),
  ]);

  return (
    <section
      ref={box}
      className="thread-sheet"
      aria-label={`${stages[stageName(thread, knot)]}: ${knot.title}`}
    >
      {error && <ProblemNote error={error} />}
      {!sheet && !error && <Loading rows={5} />}
      {sheet && (
        <>
          <div className="thread-passages">
            {sheet.passages.map((passage) => (
              <Passage key={passage.sourceId} passage={passage} />
            ))}
            {sheet.passages.length === 0 && (
              <p className="thread-none">{knot.quote ? <q className="doc">{knot.quote}</q> : t.noPassage}</p>
            )}
          </div>
          <div className="thread-facts">
            <dl>
              {sheet.facts.map((fact) => (
                <div key={`${fact.label}${fact.value}`}>
                  <dt>{fact.label}</dt>
                  <dd>
                    {fact.href ? (
                      <Anchor className="link" href={fact.href}>
                        {fact.value}
                      </Anchor>
                    ) : (
                      fact.value
                    )}
                    {fact.note && <small>{fact.note}</small>}
                  </dd>
                </div>
              ))}
            </dl>
            <div className="actions">
              {first && (
                <LinkButton href={original} keyCap="O">
                  {t.openOriginal}
                </LinkButton>
              )}
              {first && (
                <Button keyCap="C" onClick={copy.copy}>
                  {t.copyQuote}
                </Button>
              )}
              {knot.href !== original && <LinkButton href={knot.href}>{t.openPage}</LinkButton>}
            </div>
            <p className="small" role="status">
              {copy.isDone ? t.copied : ''}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

/** Of a source: the directive or speech whose words in it the thread runs through. */
function wordsThrough(thread: Thread, knot: Knot) {
  if (knot.kind !== 'source') return undefined;
  const conclusion = thread.line.find((stretch) => stretch.stage === 'conclusion')?.knots ?? [];
  const speech = thread.edges.find((edge) => edge.from.kind === 'source' && edge.from.id === knot.id)?.to;
  return conclusion.length === 1 ? conclusion[0] : speech;
}

function stageName(thread: Thread, knot: Knot) {
  return thread.line.find((stretch) => stretch.knots.includes(knot))?.stage ?? 'source';
}

/** Measures where the open knot stands above, so that the thread can drop from it to the sheet's edge. */
function useDrop(
  box: RefObject<HTMLElement | null>,
  lineOf: RefObject<HTMLElement | null> | undefined,
  id: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when another knot is open
  useLayoutEffect(() => {
    const sheet = box.current;
    const line = lineOf?.current;
    if (!sheet || !line) return;
    const measure = () => {
      const button = line.querySelector<HTMLElement>('[aria-expanded="true"]');
      const dot = button?.parentElement?.querySelector<HTMLElement>('.thread-dot');
      if (!dot) return;
      const at = dot.getBoundingClientRect();
      const from = sheet.getBoundingClientRect();
      sheet.style.setProperty('--drop-x', `${at.left + at.width / 2 - from.left}px`);
      sheet.style.setProperty('--drop-y', `${from.top - at.bottom}px`);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(line);
    return () => watch.disconnect();
  }, [box, lineOf, id]);
}

interface Quoted {
  quotes: { quote: string }[];
  outlet: string | null;
  sourceTitle: string;
  publishedOn: string | null;
}

/** Copies the words with where they stand, as an office quotes them. */
function useCopy(passage: Quoted | undefined) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const [isDone, setDone] = useState(false);
  const copy = () => {
    if (!passage) return;
    const words = passage.quotes.map(({ quote }) => `“${quote}”`).join(' […] ');
    const from = [
      passage.outlet ?? t.unknownOutlet,
      passage.sourceTitle,
      passage.publishedOn && format.date(passage.publishedOn),
    ];
    void navigator.clipboard
      .writeText(`${words} (${from.filter(Boolean).join(', ')})`)
      .then(() => setDone(true));
  };
  return { copy, isDone };
}
