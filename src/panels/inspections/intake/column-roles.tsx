import type { ReactNode } from 'react';
import { Select } from '../../../views/kit/controls/select.tsx';
import { ScrollRegion } from '../../../views/kit/table/scroll-region.tsx';

export interface ColumnRolesProps<Role extends string> {
  /** Names the table for a screen reader. */
  readonly label: string;
  readonly headers: readonly string[];
  /** The first rows of the file. */
  readonly samples: readonly (readonly string[])[];
  /** Headers about persons: they have no choice. */
  readonly refused: readonly string[];
  readonly roles: readonly (Role | 'ignore')[];
  readonly words: Readonly<Record<Role | 'ignore', string>>;
  readonly onChange: (roles: readonly (Role | 'ignore')[]) => void;
}

const SAMPLES = 3;

/** What each column of a list is, with examples. A role belongs to one column: where it is given, another loses it. */
export function ColumnRoles<Role extends string>(props: ColumnRolesProps<Role>): ReactNode {
  const { label, headers, samples, refused, roles, words, onChange } = props;
  const options = (Object.keys(words) as (Role | 'ignore')[]).map((key) => ({ key, label: words[key] }));
  const give = (at: number, role: Role | 'ignore'): void =>
    onChange(roles.map((old, i) => (i === at ? role : old === role && role !== 'ignore' ? 'ignore' : old)));
  return (
    <ScrollRegion label={label}>
      <table className="tbl inspcolumns">
        <caption className="sr">{label}</caption>
        <tbody>
          {headers.map((header, i) => (
            <tr key={`${header} ${String(i)}`}>
              <th scope="row">{header}</th>
              <td>
                {refused.includes(header) ? (
                  words.ignore
                ) : (
                  <Select label={header} options={options} value={roles[i] ?? 'ignore'} onChange={(role) => give(i, role)} />
                )}
              </td>
              <td className="t2">
                {samples
                  .slice(0, SAMPLES)
                  .map((cells) => cells[i])
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
