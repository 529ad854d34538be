import type { ReactNode } from 'react';
import { useShellWords, useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { Strand } from '../line.ts';
import type { CellOf } from './KnotCell.tsx';

/** One directive, several tasks: equal strands between two fans. */
export function Braid({ rows, children }: { rows: number; children: ReactNode }) {
  return (
    <li className="thread-braid">
      {rows > 1 && <Fan rows={rows} way="out" />}
      <div className="thread-strands">{children}</div>
      {rows > 1 && <Fan rows={rows} way="in" />}
    </li>
  );
}

function Fan({ rows, way }: { rows: number; way: 'out' | 'in' }) {
  const height = rows * 100;
  const middle = height / 2;
  const ends = Array.from({ length: rows }, (_, row) => row * 100 + 50);
  const path = ends
    .map((end) =>
      way === 'out'
        ? `M0 ${middle}C30 ${middle} 22 ${end} 54 ${end}`
        : `M0 ${end}C32 ${end} 24 ${middle} 54 ${middle}`,
    )
    .join('');
  return (
    <svg className="thread-fan" viewBox={`0 0 54 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function StrandRow({
  strand,
  label,
  row,
  column,
  cell,
}: {
  strand: Strand;
  label: string;
  row: number;
  column: number;
  cell: CellOf;
}) {
  const t = useWords({ vi, en });
  const { stages } = useShellWords();
  const [result] = strand.results;
  return (
    <div className="thread-strand">
      <div className="thread-knot">{cell(strand.task, label, { column, row })}</div>
      <div className={`thread-knot thread-result ${result ? '' : 'thread-to-come'}`}>
        {result ? (
          cell(result, stages.result, { column: column + 1, row })
        ) : (
          <p className="thread-what">{t.noResult}</p>
        )}
      </div>
    </div>
  );
}
