import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { foldForSearch } from '#base/vietnamese.ts';
import { directiveFields } from '#features/sources/kinds.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { BareSelect } from '#web/ui/Select.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useAddress } from '#web/useAddress.ts';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { DirectiveItem } from './DirectiveItem.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import './ConclusionsPage.css';

/** What stands under each directive: drawn by a feature below this one (tasks). */
export type AfterDirective = (ids: { conferenceId: string; directiveId: string }) => ReactNode;

/** The directives of each conference, verbatim, with the notice that makes them a paper. */
export function ConclusionsPage({ after }: { after?: AfterDirective }) {
  const t = useWords({ vi, en });
  const [before, setBefore] = useAddress('truoc');
  const [wanted, setWanted] = useAddress('tim');
  const [field, setField] = useAddress('linh-vuc');
  const { data, error, refetch } = useQuery(
    question<typeof contract.listDirectives>('/api/directives', { query: before === '' ? {} : { before } }),
  );
  useNamedPlace(data !== undefined);
  const isSought = (directive: contract.Directive) =>
    (field === '' || directive.field === field) && textOf(directive).includes(foldForSearch(wanted));
  const shown = (data ?? []).map((one) => ({ ...one, directives: one.directives.filter(isSought) }));
  const rows = shown.flatMap(({ directives }) => directives);
  const { at, rowProps } = useRows(rows.length);
  const inHand = rows[at];
  useThreadKnot(inHand ? { kind: 'directive', id: inHand.id } : null);
  const propsOf = (directive: contract.Directive) => rowProps(rows.indexOf(directive));
  const isFiltering = field !== '' || wanted !== '';
  const isNothing = isFiltering && shown.every(({ directives }) => directives.length === 0);
  const last = data?.at(-1);
  return (
    <Page title={t.title} lede={t.lede}>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={5} rowHeight={84} />}
      {data?.length === 0 && (
        <Empty action={<LinkButton href="/nguon">{t.emptyAct}</LinkButton>}>{t.empty}</Empty>
      )}
      {data && data.length > 0 && (
        <div className="conclusions-filter">
          <input
            type="search"
            className="control"
            aria-label={t.find}
            placeholder={t.find}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <BareSelect
            aria-label={t.filterField}
            empty={t.allFields}
            value={field}
            onChange={setField}
            options={directiveFields.map((value) => ({ value, label: t.fields[value] }))}
          />
        </div>
      )}
      {isNothing && <Empty>{t.noneFound}</Empty>}
      {shown
        .filter(({ directives }) => !isFiltering || directives.length > 0)
        .map((conclusions) => (
          <OneConference
            key={conclusions.conference.id}
            conclusions={conclusions}
            rowProps={propsOf}
            after={after}
          />
        ))}
      {last && data?.length === PAGE && (
        <p className="conclusions-older">
          <Button onClick={() => setBefore(last.conference.heldOn)}>{t.older}</Button>
        </p>
      )}
    </Page>
  );
}
/** As many as the server gives at once; fewer: there are no earlier ones. */
const PAGE = 20;

function OneConference({
  conclusions,
  rowProps,
  after,
}: {
  conclusions: contract.Conclusions;
  rowProps: (directive: contract.Directive) => object;
  after: AfterDirective | undefined;
}) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { conference, directives } = conclusions;
  return (
    <section className="conclusions" id={`hn-${conference.id}`} aria-labelledby={`ten-${conference.id}`}>
      <div className="section-head">
        <h2 id={`ten-${conference.id}`}>{conference.name}</h2>
        {conference.isIllustrative && <Sample />}
        <span>
          <span className="num">{format.date(conference.heldOn)}</span> ·{' '}
          {t.directives({ count: directives.length })}
        </span>
        <Anchor className="link" href={`/hoi-nghi/${conference.id}`}>
          {t.openConference}
        </Anchor>
      </div>
      <NoticeLine conclusions={conclusions} />
      {directives.length === 0 && <Empty>{t.emptyHere}</Empty>}
      <ol>
        {directives.map((directive) => (
          <DirectiveItem key={directive.id} directive={directive} rowProps={rowProps(directive)}>
            {after?.({ conferenceId: conference.id, directiveId: directive.id })}
          </DirectiveItem>
        ))}
      </ol>
    </section>
  );
}

function textOf({ quote, number, speaker, basis }: contract.Directive): string {
  return foldForSearch(`${quote} ${number} ${speaker.name} ${basis?.name ?? ''}`);
}

/** Goes to what the address names (`#cd-7`) once it is on the page, and puts the focus there. */
function useNamedPlace(isThere: boolean): void {
  useEffect(() => {
    if (!isThere || location.hash === '') return;
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [isThere]);
}
