import { type RefObject, useEffect, useState } from 'react';
import { type Words, wholeWords } from '../words.ts';

export interface SelectedWords extends Words {
  /** Where the selection ends on the screen, relative to the frame. */
  x: number;
  y: number;
}

/**
 * Words selected in the original, as offsets of the text; null when nothing is, or when the selection leaves it. The
 * paragraphs hold the text letter for letter, so that an offset is its paragraph's own plus the letters before.
 */
export function useSelectedWords(frame: RefObject<HTMLElement | null>, text: string): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const look = () => setWords(frame.current && selectedIn(frame.current, text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [frame, text]);
  return words;
}

function selectedIn(frame: HTMLElement, text: string): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const words = wholeWords(text, { from, to });
  if (!words) return null;
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const corner = frame.getBoundingClientRect();
  return { ...words, x: last.right - corner.left, y: last.bottom - corner.top };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('.original [data-from]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.from) + before.toString().length;
}
