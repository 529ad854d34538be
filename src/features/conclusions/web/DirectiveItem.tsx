import type { ReactNode } from 'react';
import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Quote } from '#web/ui/Quote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import { directiveCode } from '../code.ts';
import type { Directive } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './DirectiveItem.css';

/** One directive: its words, who said them, its field, basis and sources, and what follows from it. */
export function DirectiveItem({
  directive,
  rowProps,
  children,
}: {
  directive: Directive;
  /** From `useRows`: moving by J and K. */
  rowProps: object;
  children?: ReactNode;
}) {
  const t = useWords({ vi, en });
  const code = directiveCode(directive.number);
  return (
    <li className="directive" id={`cd-${directive.number}`} {...rowProps}>
      <p className="directive-code">
        <b className="num">{code}</b>
        <span className="small">{t.fields[directive.field]}</span>
      </p>
      <div>
        <Quote text={directive.quote} by={<Speaker directive={directive} />} />
        <p className="small">
          {directive.basis && `${t.basis(directive.basis)} · `}
          <Sources directive={directive} /> ·{' '}
          <Anchor
            className="link"
            href={threadAddress({ kind: 'directive', id: directive.id })}
            aria-label={t.threadOf({ code })}
          >
            {t.thread}
          </Anchor>
        </p>
        {children}
      </div>
    </li>
  );
}

/** "Thủ tướng Chính phủ Phạm Minh Chính, kết luận hội nghị". */
function Speaker({ directive: { speaker, speech } }: { directive: Directive }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const [office] = speaker.titles;
  return (
    <>
      <b>{[office, language === 'en' ? speaker.nameEn : speaker.name].filter(Boolean).join(' ')}</b>
      {speaker.isIllustrative && (
        <>
          {' '}
          <Sample />
        </>
      )}
      , {t.speech[speech.kind]}
    </>
  );
}

function Sources({ directive: { citations } }: { directive: Directive }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  if (citations.length === 0) return t.noSource;
  return citations.map(({ sourceId, fromAt, outlet, publishedOn, isIllustrative }, index) => (
    <span key={`${sourceId} ${fromAt}`}>
      {index > 0 && ', '}
      <Anchor className="link" href={`/nguon/${sourceId}`}>
        {outlet ?? t.unnamed}
        {publishedOn && ` ${format.date(publishedOn)}`}
      </Anchor>
      {isIllustrative && (
        <>
          {' '}
          <Sample />
        </>
      )}
    </span>
  ));
}
