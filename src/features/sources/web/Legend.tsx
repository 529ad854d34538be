import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

const shown = ['person', 'point', 'conference', 'resolution', 'directive', 'partner', 'figure'] as const;

/** Which rule under the words means which kind. */
export function Legend() {
  const t = useWords({ vi, en });
  return (
    <ul className="legend" aria-label={t.review.legend}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={`original-mark kind-${kind}`}>{t.groups[kind]}</span>
        </li>
      ))}
      <li>
        <span className="kind-noise">{t.review.noise}</span>
      </li>
    </ul>
  );
}
