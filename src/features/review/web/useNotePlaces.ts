import { type RefObject, useLayoutEffect } from 'react';

/** Air between two notes, px. */
const GAP = 10;

/**
 * Hangs each note in the margin at the line of its number; a note that would cover the one before moves down, and the
 * paper's own lines never do. The naive way, to let notes flow beside their paragraphs, either stretches the paper or
 * puts notes beside the wrong line.
 *
 * In `sheet`, an element with `data-note` names its number by `data-at`'s value; on a narrow screen notes stand under
 * their paragraphs by CSS and the places set here have no effect.
 */
export function useNotePlaces(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = sheet.current;
    if (!root) return;
    const place = () => placeNotes(root);
    place();
    // Faces that arrive late, an opened editor, a longer note: whatever changes a size.
    const observer = new ResizeObserver(place);
    for (const element of root.querySelectorAll('[data-note], [data-row]')) observer.observe(element);
    return () => observer.disconnect();
  });
}

function placeNotes(root: HTMLElement): void {
  const top = root.getBoundingClientRect().top;
  let free = 0;
  for (const note of root.querySelectorAll<HTMLElement>('[data-note]')) {
    const number = root.querySelector<HTMLElement>(`[data-at="${CSS.escape(note.dataset.note ?? '')}"]`);
    const row = note.closest('[data-row]');
    if (!number || !row) continue;
    const wanted = number.getBoundingClientRect().top - top;
    const at = Math.max(wanted, free);
    note.style.setProperty('--at', `${at - (row.getBoundingClientRect().top - top)}px`);
    free = at + note.offsetHeight + GAP;
  }
  root.style.setProperty('--notes-end', `${free}px`);
}
