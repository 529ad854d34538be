import type { CleanText, Span } from './clean-text.ts';
import type { NoiseMarks } from './lexicons/noise.ts';
import type { Lexicons } from './lexicons.ts';
import type { Line } from './page.ts';
import { oncePer } from './patterns.ts';
import type { NoiseReason } from './reading.ts';

export interface NoiseBlock extends Span {
  readonly reason: NoiseReason;
}

/** Neighbouring noise of one reason as one block, and the parts of lines that are noise ("(Lượt xem: 610)"). */
export function noiseBlocks(clean: CleanText, lines: readonly Line[], lexicons: Lexicons): NoiseBlock[] {
  const blocks: NoiseBlock[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === 'noise' && line.reason) {
      if (isOpen && last && last.reason === line.reason) blocks[blocks.length - 1] = { ...last, to: line.to };
      else blocks.push({ from: line.from, to: line.to, reason: line.reason });
      isOpen = true;
    } else if (line.kind !== 'blank') {
      blocks.push(...inlineNoise(clean, line, lexicons));
      isOpen = false;
    }
  }
  return blocks;
}

function inlineNoise(clean: CleanText, line: Line, lexicons: Lexicons): NoiseBlock[] {
  if (line.to - line.from > 400) return [];
  const low = clean.low.slice(line.from, line.to);
  return inlinePatterns(lexicons.noise).flatMap(([reason, pattern]) =>
    [...low.matchAll(pattern)].map((m) => ({
      from: line.from + m.index,
      to: line.from + m.index + m[0].length,
      reason,
    })),
  );
}

const inlinePatterns = oncePer((marks: NoiseMarks) =>
  marks.inline.map(([reason, source]) => [reason, new RegExp(source, 'gu')] as const),
);
