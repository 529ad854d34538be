import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { capOf, groupKeys, type Key } from '../keys.ts';
import { useWords } from '../words.ts';

/** Keys with what they do; those of one label stand together. */
export function KeyGroups({ keys }: { keys: readonly Key[] }) {
  const t = useWords({ vi, en });
  return groupKeys(keys).map(({ label, keys: together }) => (
    <span key={label} className="key-group">
      {together.map((key) => (
        <kbd key={key.code}>{capOf(key, t.keys)}</kbd>
      ))}
      {label}
    </span>
  ));
}
