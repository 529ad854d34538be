import { Fragment, type ReactNode } from 'react';
import './Table.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** A CSS width; the columns without one share the rest. */
  width?: string;
  /** On a phone a row is two lines: `main` takes the first, `left` and `right` the second; others are not shown. */
  phone?: 'main' | 'left' | 'right';
}

interface Props<Row> {
  /** What the table is, for those who read by ear. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows with one heading stand together; give them in that order. */
  groupOf?: (row: Row) => { key: string; heading: ReactNode };
  /** What weighs more or less than the rest: what is late, what is finished. */
  weightOf?: (row: Row) => 'strong' | 'quiet' | undefined;
  /** The row whose details are open beside the table. */
  openKey?: string | undefined;
  /** From `useRows`: moving by J and K. */
  rowProps?: (index: number) => object;
}

/** A table that a person reads. On a phone each row becomes two lines. */
export function Table<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, groupOf } = props;
  return (
    <table className="table">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, head, align, width }) => (
            <th key={key} scope="col" className={align && `table-${align}`} style={{ width }}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const before = rows[index - 1];
          const group = groupOf?.(row);
          const isFirst = group && (before === undefined || groupOf?.(before).key !== group.key);
          return (
            <Fragment key={rowKey(row)}>
              {isFirst && (
                <tr className="table-group">
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.heading}
                  </th>
                </tr>
              )}
              <TableRow {...props} row={row} index={index} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function TableRow<Row>(props: Props<Row> & { row: Row; index: number }) {
  const { columns, row, index, rowKey, weightOf, openKey, rowProps } = props;
  const weight = weightOf?.(row);
  const isOpen = openKey !== undefined && rowKey(row) === openKey;
  const look = ['table-row', weight && `table-${weight}`, isOpen && 'table-open'].filter(Boolean).join(' ');
  return (
    <tr className={look} {...rowProps?.(index)}>
      {columns.map(({ key, cell, align, phone }) => (
        <td
          key={key}
          className={[align && `table-${align}`, `phone-${phone ?? 'none'}`].filter(Boolean).join(' ')}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
