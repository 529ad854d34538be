import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import './Sample.css';

/** Marks a row that was made up for the demonstration; everything without it comes from a published source. */
export function Sample() {
  const t = useWords({ vi, en });
  return (
    <span className="sample" title={t.sampleWhy}>
      {t.sample}
    </span>
  );
}
