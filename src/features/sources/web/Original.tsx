import { type MouseEvent, memo, useMemo } from 'react';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { ProposalKind } from '../kinds.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { byParagraph, levelsOf, type Mark, type Segment, segmentsOf } from '../segments.ts';
import { nearestSpan } from '../words.ts';
import { NoiseNote } from './NoiseNote.tsx';
import './Original.css';

interface OriginalMark extends Mark {
  proposalId: string | null;
  kind: ProposalKind | 'noise';
  isAccepted: boolean;
  level: number;
  /** The proposal's number, behind its own words; null behind words that only support it. */
  number: number | null;
}

/** Beyond this the browser draws only the paragraphs in sight. */
const MANY = 300;

interface Props {
  source: contract.SourceReview;
  proposals: readonly contract.ProposalView[];
  currentId: string | undefined;
  onPick: (proposalId: string) => void;
}

/**
 * The original in its own face, not a letter changed: marks are drawn around the letters, numbers and paragraph numbers
 * are drawn by the style sheet, so that what is selected or copied is the text itself.
 */
export function Original({ source, proposals, currentId, onPick }: Props) {
  const paragraphs = useMemo(() => paragraphsOf(source.text), [source.text]);
  const marks = useMemo(
    () => byParagraph(paragraphs, marksOf(source, proposals)),
    [paragraphs, source, proposals],
  );
  const noise = useMemo(() => {
    const ends = source.noise.map((block) => ({ from: block.toAt - 1, to: block.toAt, block }));
    return byParagraph(paragraphs, ends).map((own) => own.map(({ block }) => block));
  }, [paragraphs, source.noise]);
  const pick = (event: MouseEvent) => {
    const { target } = event;
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-proposal]') : null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (mark?.dataset.proposal && !isSelecting) onPick(mark.dataset.proposal);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the same is done with J and K, or on the list beside it
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={paragraphs.length > MANY ? 'original original-long' : 'original'}
      lang="vi"
      onClick={pick}
    >
      {paragraphs.map((paragraph, index) => {
        const own = marks[index] ?? [];
        const isHere = own.some((mark) => mark.proposalId === currentId);
        return (
          <OriginalParagraph
            key={paragraph.from}
            text={source.text}
            paragraph={paragraph}
            marks={own}
            currentId={isHere ? currentId : undefined}
            sourceId={source.id}
            noise={noise[index] ?? []}
          />
        );
      })}
    </div>
  );
}

interface ParagraphProps {
  text: string;
  paragraph: Paragraph;
  marks: readonly OriginalMark[];
  currentId: string | undefined;
  sourceId: string;
  /** Blocks of noise that end here. */
  noise: readonly contract.NoiseBlock[];
}

const OriginalParagraph = memo(function OriginalParagraph(props: ParagraphProps) {
  const { text, paragraph, marks, currentId, sourceId, noise } = props;
  const t = useWords({ vi, en });
  const isNoise = marks.some(
    ({ kind, from, to }) => kind === 'noise' && from <= paragraph.from && to >= paragraph.to,
  );
  return (
    <>
      <p
        className={isNoise ? 'original-noise' : undefined}
        data-number={paragraph.number}
        data-from={paragraph.from}
      >
        {segmentsOf(paragraph, marks).map((segment) => (
          <SegmentWords
            key={segment.from}
            words={text.slice(segment.from, segment.to)}
            {...{ segment, currentId }}
          />
        ))}
      </p>
      {noise.map((block) => (
        <NoiseNote key={block.fromAt} sourceId={sourceId} block={block} reason={reasonOf(block.reason, t)} />
      ))}
    </>
  );
}, isSameParagraph);

/** Arrays are made anew at each drawing; what they hold is compared. */
function isSameParagraph(before: ParagraphProps, after: ParagraphProps): boolean {
  const isSame = <T,>(a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((one, i) => one === b[i]);
  return (
    before.text === after.text &&
    before.currentId === after.currentId &&
    isSame(before.marks, after.marks) &&
    isSame(before.noise, after.noise)
  );
}

function SegmentWords(props: {
  words: string;
  segment: Segment<OriginalMark>;
  currentId: string | undefined;
}) {
  const { words, segment, currentId } = props;
  const drawn = segment.marks.reduceRight<React.ReactNode>(
    (inner, { mark, isStart, isEnd }) => (
      <span
        key={mark.key}
        className={classesOf(mark, { isStart, isEnd, isCurrent: mark.proposalId === currentId })}
        style={mark.level > 0 ? { paddingBottom: `${1 + mark.level * 4}px` } : undefined}
        data-proposal={mark.proposalId ?? undefined}
      >
        {inner}
      </span>
    ),
    words,
  );
  const ending = segment.marks.filter(({ mark, isEnd }) => isEnd && mark.number !== null);
  return (
    <>
      {drawn}
      {ending.map(({ mark }) => (
        <span
          key={mark.key}
          className="original-number"
          data-no={mark.number}
          data-proposal={mark.proposalId ?? undefined}
        />
      ))}
    </>
  );
}

function classesOf(mark: OriginalMark, at: { isStart: boolean; isEnd: boolean; isCurrent: boolean }): string {
  return [
    'original-mark',
    `kind-${mark.kind}`,
    mark.isAccepted && 'original-accepted',
    mark.number !== null && 'original-own',
    at.isStart && 'original-start',
    at.isEnd && 'original-end',
    at.isCurrent && 'original-current',
  ]
    .filter(Boolean)
    .join(' ');
}

function marksOf(source: contract.SourceReview, proposals: readonly contract.ProposalView[]): OriginalMark[] {
  const read = proposals.flatMap((proposal) =>
    proposal.state === 'rejected' ? [] : wordsOfProposal(source, proposal),
  );
  const levels = levelsOf(read);
  const noise = source.noise
    .filter(({ isOverruled }) => !isOverruled)
    .map(({ fromAt, toAt }) => ({ key: `noise ${fromAt}`, from: fromAt, to: toAt, kind: 'noise' as const }));
  const plain = { proposalId: null, isAccepted: false, number: null };
  return [
    ...read.map((mark) => ({ ...mark, level: Math.min(levels.get(mark.key) ?? 0, 2) })),
    ...noise.map((mark) => ({ ...mark, ...plain, level: 0 })),
  ];
}

function wordsOfProposal(source: contract.SourceReview, proposal: contract.ProposalView) {
  const { id, kind, state, ordinal, fromAt, toAt, supports } = proposal;
  const own = { from: fromAt, to: toAt };
  const main = proposal.kind === 'directive' ? nearestSpan(source.text, proposal.fact.text, fromAt) : own;
  const about = { proposalId: id, kind, isAccepted: state === 'accepted' || state === 'amended' };
  return [
    { key: id, ...(main ?? own), ...about, number: ordinal },
    ...supports.map((span) => ({ key: `${id} ${span.from}`, ...span, ...about, number: null })),
  ];
}

function reasonOf(reason: string, t: { noiseReasons: Record<string, string> & { other: string } }): string {
  return t.noiseReasons[reason] ?? t.noiseReasons.other;
}
