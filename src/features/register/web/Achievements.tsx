import { useQuery } from '@tanstack/react-query';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** What sources say was concluded or held, each with where it is said. Not counted: the register has its own rows. */
export function Achievements() {
  const t = useWords({ vi, en });
  const { data } = useQuery(question<typeof contract.listAchievements>('/api/achievements'));
  if (!data) return null;
  return (
    <Section title={t.achievements.title} note={t.achievements.count({ count: data.length })}>
      {data.length === 0 ? (
        <Empty>{t.achievements.empty}</Empty>
      ) : (
        <ul className="register-achievements">
          {data.map(({ id, kind, name, sources }) => (
            <li key={id}>
              <b>{name}</b>
              <span className="small">{t.achievements[kind]}</span>
              {sources.map((source) => (
                <Anchor key={source.id + source.fromAt} className="link small" href={`/nguon/${source.id}`}>
                  {source.title}
                </Anchor>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
