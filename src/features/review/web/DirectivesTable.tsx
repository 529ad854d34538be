import type { ReviewSheet } from '../contract.ts';
import { vi } from '../i18n/vi.ts';
import { onPaper } from './useWordsOf.ts';

/** Last conference's directives beside what came of their tasks, as the paper prints them. */
export function DirectivesTable({ caption, rows }: { caption: string; rows: ReviewSheet['directives'] }) {
  const t = vi; // the paper speaks Vietnamese
  if (rows.length === 0) return <p className="paper-text">{t.directives.none}</p>;
  const sum = (of: 'assigned' | 'done' | 'overdue') =>
    onPaper.number(rows.reduce((total, row) => total + row[of], 0));
  return (
    <table className="paper-table">
      {caption !== '' && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t.directives.directive}</th>
          <th scope="col" className="paper-assigned">
            {t.directives.assigned}
          </th>
          <th scope="col">{t.directives.done}</th>
          <th scope="col">{t.directives.overdue}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.quote.slice(0, 1).toLocaleUpperCase('vi') + row.quote.slice(1)}</td>
            <td className="paper-assigned">{onPaper.number(row.assigned)}</td>
            <td>{onPaper.number(row.done)}</td>
            <td>{onPaper.number(row.overdue)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.directives.total}</th>
          <td className="paper-assigned">{sum('assigned')}</td>
          <td>{sum('done')}</td>
          <td>{sum('overdue')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
