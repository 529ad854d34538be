import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { Key } from '../keys.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words.ts';
import { KeyGroups } from './KeyGroups.tsx';

/** All keys that work here. */
export function KeysDialog({ keys, onClose }: { keys: readonly Key[]; onClose: () => void }) {
  const t = useWords({ vi, en });
  return (
    <Dialog title={t.keys.title} onClose={onClose}>
      <div className="keys-list">
        {keys.length === 0 ? (
          <p className="small">{t.keys.none}</p>
        ) : (
          <KeyGroups keys={[...keys].sort((a, b) => weightOf(a) - weightOf(b))} />
        )}
      </div>
      <p className="small">{t.keys.note}</p>
    </Dialog>
  );
}

/** What the page is about comes first, then what it leaves out of its line, then the way out. */
function weightOf(key: Key): number {
  return key.end ? 2 : key.quiet ? 1 : 0;
}
