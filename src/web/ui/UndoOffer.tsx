import { useEffect, useState, useSyncExternalStore } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { store } from '../store.ts';
import { useKeys } from '../useKeys.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import './UndoOffer.css';

interface Offer {
  /** What was done: "Đã nhận đề xuất 7". */
  text: string;
  undo: () => void;
}

const SECONDS = 10;
const current = store<Offer | null>(null);

/** Offers to take back what was just done: by its button, or by U. The latest offer replaces the one before. */
export function offerUndo(offer: Offer): void {
  current.set(offer);
}

/** The one passing message of the product; the shell draws it. It stays while it is pointed at or focused. */
export function UndoOffer() {
  const offer = useSyncExternalStore(current.subscribe, current.get);
  return <div role="status">{offer && <Shown key={offer.text} offer={offer} />}</div>;
}

function Shown({ offer }: { offer: Offer }) {
  const t = useWords({ vi, en });
  const [isHeld, hold] = useState(false);
  const undo = () => {
    current.set(null);
    offer.undo();
  };
  useKeys([{ code: 'KeyU', label: t.keys.undo, do: undo, quiet: true }]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => current.get() === offer && current.set(null), SECONDS * 1_000);
    return () => clearTimeout(timer);
  }, [offer, isHeld]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the clock listens here; the act is the button inside
    <div
      className="undo-offer"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {offer.text}
      <Button look="plain" keyCap="U" onClick={undo}>
        {t.undo}
      </Button>
    </div>
  );
}
