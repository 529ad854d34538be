import { useRouter } from '@tanstack/react-router';
import type { Role } from '#base/actor.ts';
import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useWords } from '#web/words.ts';
import type { Desk, Item } from '../contract-desk.ts';
import { en } from '../i18n/desk-en.ts';
import { vi } from '../i18n/desk-vi.ts';

/** What waits for whoever is signed in: its age, its kind, what it is, one verb. J and K move, Enter does. */
export function DeskWaiting({ desk, role }: { desk: Desk; role: Role }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const router = useRouter();
  const { items, total, section } = desk;
  const { rowProps } = useRows(items.length, (index) => {
    const item = items[index];
    if (item) router.history.push(item.href);
  });
  const count = { count: format.number(total) };
  const order = role === 'officer' ? t.waiting.noteByDeadline(count) : t.waiting.note(count);
  return (
    <Section
      title={section === 'report' ? t.waiting.report : t.waiting.title}
      note={total > 0 ? (section === 'report' ? t.waiting.noteReport(count) : order) : undefined}
    >
      {items.length === 0 && <p className="desk-quiet">{t.waiting.empty[role]}</p>}
      <ol className="desk-waiting">
        {items.map((item, index) => (
          <li
            key={`${item.kind} ${item.href}`}
            className={item.isLate ? 'desk-late' : ''}
            {...rowProps(index)}
          >
            <span className="desk-age">{item.age}</span>
            <span className="desk-kind">{t.kinds[item.kind]}</span>
            <What item={item} />
            <Anchor className="desk-do" href={item.href}>
              {section === 'report' ? t.verbs.conference : t.verbs[item.kind]}
            </Anchor>
          </li>
        ))}
      </ol>
      {total > items.length && (
        <p className="small desk-more">{t.waiting.more({ count: format.number(total - items.length) })}</p>
      )}
    </Section>
  );
}

function What({ item }: { item: Item }) {
  return (
    <span className="desk-what">
      <b>{item.title}</b> {item.isIllustrative && <Sample />}
      {item.quote && <q className="doc">{item.quote}</q>}
      {item.note && <small>{item.note}</small>}
    </span>
  );
}
