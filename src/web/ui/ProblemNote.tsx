import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Problem } from '../problem.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './ProblemNote.css';

/** What went wrong, at the place where it did: the server's own sentence, and the one thing to do. */
export function ProblemNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords({ vi, en });
  if (!error) return null;
  const problem = error instanceof Problem ? error : null;
  return (
    <div className="problem-note" role="alert">
      <Icon name="warning" />
      <div>
        <p>{problem?.detail ?? t.failed.text}</p>
        {problem && problem.status >= 500 && problem.requestId && (
          <p className="small">{t.problem.requestId({ id: problem.requestId })}</p>
        )}
        {retry && <Button onClick={retry}>{t.retry}</Button>}
      </div>
    </div>
  );
}
