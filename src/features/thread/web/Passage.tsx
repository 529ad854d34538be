import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { useWords } from '#web/words.ts';
import type { Sheet } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

type PassageData = Sheet['passages'][number];
type Paragraph = PassageData['paragraphs'][number];

/** What one source says: the quoted paragraph between its neighbours, the words marked, the rest of the text a click away. */
export function Passage({ passage }: { passage: PassageData }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const from = [
    passage.outlet ?? t.unknownOutlet,
    passage.publishedOn && format.date(passage.publishedOn),
  ].filter(Boolean);
  return (
    <article className="thread-passage">
      <p className="thread-cap">
        {from.join(' · ')} {passage.isIllustrative && <span className="thread-sample">{t.sample}</span>}
      </p>
      <h2 className="thread-source">{passage.sourceTitle}</h2>
      {passage.paragraphs.map((paragraph) => (
        <p key={paragraph.number} className={paragraph.marks.length > 0 ? 'thread-quoted' : 'thread-beside'}>
          <Marked {...paragraph} />
        </p>
      ))}
      <p className="thread-whole">
        <Anchor className="link" href={`/nguon/${passage.sourceId}`}>
          {t.wholeArticle}
        </Anchor>
      </p>
    </article>
  );
}

/** A paragraph letter for letter, its quoted spans marked. */
function Marked({ text, marks }: Paragraph) {
  const ends = marks.map((mark) => mark.to);
  return (
    <>
      {marks.map((mark, i) => (
        <span key={mark.from}>
          {text.slice(ends[i - 1] ?? 0, mark.from)}
          <mark className="thread-mark">{text.slice(mark.from, mark.to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
