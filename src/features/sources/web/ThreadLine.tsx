import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

interface Props {
  /** What both ends lie in; the line is measured from its corner. */
  frame: RefObject<HTMLElement | null>;
  card: RefObject<HTMLElement | null>;
  currentId: string | undefined;
}

const RADIUS = 10;

/**
 * The thread from the words in hand to their card. It leaves the text at its right edge, at the height of the first line of
 * the words, so that it never crosses what one reads; measured anew whenever anything scrolls or changes size. When
 * one end is out of sight there is no line.
 */
export function ThreadLine({ frame, card, currentId }: Props) {
  const [path, setPath] = useState<{ line: string; from: Place; to: Place } | null>(null);
  const measure = useCallback(() => {
    const found = frame.current && card.current && endsOf(frame.current, card.current);
    setPath((known) => {
      const next = found ? { line: lineBetween(found.from, found.to), ...found } : null;
      return known?.line === next?.line ? known : next;
    });
  }, [frame, card]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words in hand are another place to measure
  useLayoutEffect(measure, [measure, currentId]);
  useEffect(() => {
    let waiting = 0;
    const soon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(measure);
    };
    const sizes = new ResizeObserver(soon);
    if (frame.current) sizes.observe(frame.current);
    if (card.current) sizes.observe(card.current);
    addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(waiting);
      sizes.disconnect();
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  });

  return (
    path && (
      <svg className="thread-line" aria-hidden="true">
        <path d={path.line} />
        <circle cx={path.from.x} cy={path.from.y} r="4" />
        <circle cx={path.to.x} cy={path.to.y} r="4" />
      </svg>
    )
  );
}

interface Place {
  x: number;
  y: number;
}

function endsOf(frame: HTMLElement, card: HTMLElement): { from: Place; to: Place } | null {
  const words = frame.querySelector('.original-current.original-own')?.getClientRects()[0];
  const text = frame.querySelector('.original')?.getBoundingClientRect();
  const panel = card.closest('.review-panel')?.getBoundingClientRect();
  if (!words || !text || !panel || panel.left < text.right) return null;
  const corner = frame.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const wordsY = (words.top + words.bottom) / 2;
  const cardY = box.top + 20;
  if (wordsY < 0 || wordsY > innerHeight || cardY < panel.top || cardY > panel.bottom) return null;
  return {
    from: { x: text.right - corner.left - 14, y: wordsY - corner.top },
    to: { x: box.left - corner.left, y: cardY - corner.top },
  };
}

/** Across, up or down in the gap between the panels, and across again, with round corners. */
function lineBetween(from: Place, to: Place): string {
  const middle = to.x - 24;
  const rise = to.y - from.y;
  const radius = Math.min(RADIUS, Math.abs(rise) / 2);
  const turn = Math.sign(rise) * radius;
  return [
    `M${from.x} ${from.y}H${middle - radius}`,
    `Q${middle} ${from.y} ${middle} ${from.y + turn}`,
    `V${to.y - turn}`,
    `Q${middle} ${to.y} ${middle + radius} ${to.y}H${to.x}`,
  ].join('');
}
