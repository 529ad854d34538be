import { useState } from 'react';
import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Facts } from '#web/ui/Facts.tsx';
import { Highlighted } from '#web/ui/Quote.tsx';
import { SmallThread } from '#web/ui/SmallThread.tsx';
import { useKeys } from '#web/useKeys.ts';
import { threadAddress } from '#web/useThreadKnot.ts';
import type { ClaimShown, FigureSheet } from '../contract.ts';
import { shownValue } from './said.ts';
import { useWordsOf } from './useWordsOf.ts';

/** The value, huge; its sentence as a source says it; five facts; and the place on the thread. */
export function FigureHead({ figure }: { figure: FigureSheet }) {
  const { t, stated, unit } = useWordsOf();
  const shown = shownValue(figure);
  const value = stated(shown);
  const what = shown.isCounted
    ? t.page.countedOf({ unit: unit(figure) })
    : t.page.claimedOf({ unit: unit(figure) });
  const knot = { kind: 'figure', id: figure.id } as const;
  return (
    <>
      <section className="figure-head">
        <p className={value.length > 4 ? 'figure-value figure-value-long' : 'figure-value'}>
          {value}
          <span className="figure-what"> {what}</span>
        </p>
        <Sentence figure={figure} />
        <FigureFacts figure={figure} />
      </section>
      <div className="figure-thread">
        <SmallThread knot={knot} here="figure" />
        <LinkButton href={threadAddress(knot)} keyCap="T">
          {t.page.openThread}
        </LinkButton>
      </div>
    </>
  );
}

/** The sentence of the first source that states it; without one, that nobody has. */
function Sentence({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const format = useFormat();
  const [isCopied, setCopied] = useState(false);
  const passage = spokenBy(figure.claims);
  const outlet = passage?.outlet ?? passage?.sourceTitle ?? '';
  const day = passage?.publishedOn ? format.date(passage.publishedOn) : '';
  const copy = async () => {
    if (!passage) return;
    await navigator.clipboard.writeText(`“${passage.sentence}” (${outlet}${day && `, ${day}`})`);
    setCopied(true);
  };
  useKeys(passage ? [{ code: 'KeyC', label: t.page.keys.copy, do: () => void copy() }] : []);
  if (!passage) return <p className="figure-sentence figure-unsaid">{t.page.unsaid}</p>;
  return (
    <div>
      <p className="figure-sentence">
        <Highlighted text={passage.sentence} marks={passage.marks} />
      </p>
      <p className="small figure-by">
        {t.page.by({ outlet, day })}
        {' · '}
        <Button look="plain" onClick={() => void copy()}>
          {isCopied ? t.page.copied : t.page.copy}
        </Button>
        <span role="status" className="visually-hidden">
          {isCopied ? t.page.copied : ''}
        </span>
      </p>
    </div>
  );
}

function FigureFacts({ figure }: { figure: FigureSheet }) {
  const { t, name } = useWordsOf();
  const format = useFormat();
  const { facts } = t.page;
  const { wholeFigure: whole } = figure;
  return (
    <div className="figure-facts">
      <Facts
        facts={[
          { label: facts.indicator, value: facts.indicatorIs },
          {
            label: facts.period,
            value: <span className="num">{format.dateSpan(figure.period.from, figure.period.to)}</span>,
          },
          { label: facts.cutOff, value: <span className="num">{format.date(figure.cutOff)}</span> },
          { label: facts.rounding, value: facts.exact },
          ...(whole
            ? [
                {
                  label: facts.partOf,
                  value: (
                    <Anchor className="link" href={`/so-lieu/${whole.id}`}>
                      {name(whole)}, {format.number(whole.counted)}
                    </Anchor>
                  ),
                },
              ]
            : []),
          ...(figure.isOpen ? [{ label: facts.state, value: facts.open }] : []),
        ]}
      />
    </div>
  );
}

/** The passage to print large: of a claim that agrees if there is one. */
function spokenBy(claims: readonly ClaimShown[]): ClaimShown['passages'][number] | undefined {
  const own = claims.filter((claim) => claim.verdict !== 'other_period' && claim.passages.length > 0);
  return (own.find((claim) => claim.verdict !== 'disagrees') ?? own[0])?.passages[0];
}
