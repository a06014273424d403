import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { packHours } from '../../../src/domain/hours.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { IssueNotice } from '../../../src/views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../src/views/kit/feedback/progress-bar.tsx';
import { hoursText } from '../../../src/views/kit/filters/hour-field.tsx';
import { HotspotCard } from '../../../src/views/kit/hotspot/hotspot-card.tsx';
import { StateBadge } from '../../../src/views/kit/hotspot/state-badge.tsx';
import { findCommands } from '../../../src/views/kit/shell/command-palette.tsx';
import { DataTable } from '../../../src/views/kit/table/data-table.tsx';
import { type Sorting, sortRows } from '../../../src/views/kit/table/sort-rows.ts';
import { flatSeries } from '../fixed-series.ts';

test.each(['nieuw', 'groeiend', 'aanhoudend', 'krimpend', 'uitgedoofd'] as const)('state %s has an icon, a word and a colour', (state) => {
  const markup = renderToStaticMarkup(<StateBadge state={state} />);
  expect(markup).toContain('<svg');
  expect(markup).toContain(`>${state}</span>`.slice(1));
  expect(markup).toContain(`state--${state}`);
});

test('hotspot card: count first, then expected; facts and remarks in order', () => {
  const markup = renderToStaticMarkup(
    <HotspotCard
      rank={4}
      place="Frontenpark"
      buurt="Frontenkwartier"
      state="nieuw"
      counted="9 meldingen"
      expected="verwacht 3"
      series={{ points: flatSeries([1, 2]) }}
      facts={['Gebruik van drugs', 'geen vast tijdstip gevonden']}
      remarks={[{ kind: 'person', tone: 'warn', text: 'één melder: 6 van 9' }]}
    />,
  );
  expect(markup).toContain('<b>9 meldingen</b>, verwacht 3');
  expect(markup.indexOf('Gebruik van drugs')).toBeLessThan(markup.indexOf('geen vast tijdstip'));
  expect(markup).toContain('remark--warn');
});

describe('sorting', () => {
  const rows = [
    { n: 2, t: 'b' },
    { n: 10, t: 'Á' },
    { n: 2, t: 'c10' },
    { n: Number.NaN, t: 'c9' },
  ];
  const columns = [
    { key: 'n', label: '', cell: () => '', sort: (row: (typeof rows)[number]) => row.n },
    { key: 't', label: '', cell: () => '', sort: (row: (typeof rows)[number]) => row.t },
  ];
  const by = (sorting: Sorting | null): string =>
    sortRows(rows, columns, sorting)
      .map((row) => row.t)
      .join(' ');
  test('without a wish the order stays', () => expect(by(null)).toBe('b Á c10 c9'));
  test('numbers, equal ones stay in order, unknown comes last when largest first', () =>
    expect(by({ column: 'n', descending: true })).toBe('Á b c10 c9'));
  test('words the Dutch way, with numbers in them by value', () => expect(by({ column: 't', descending: false })).toBe('Á b c9 c10'));
});

test('a table of more than 200 rows shows one page and says which', () => {
  const rows = Array.from({ length: 1031 }, (_, at) => ({ id: `${at}` }));
  const table = (some: typeof rows): string =>
    renderToStaticMarkup(
      <DataTable label="T" rows={some} rowKey={(row) => row.id} columns={[{ key: 'id', label: 'Id', cell: (row) => row.id }]} />,
    );
  expect(table(rows).match(/<tr/g)).toHaveLength(101);
  expect(table(rows)).toContain('rij 1 tot en met 100 van 1.031');
  expect(table(rows.slice(0, 200)).match(/<tr/g)).toHaveLength(201);
});

test('commands: first what begins with the words, accents do not count', () => {
  const commands = ['Oud-Caberg', 'Caberg', 'Belvédère'].map((label) => ({ key: label, group: 'Buurten', label, run: () => undefined }));
  expect(findCommands(commands, 'cab').map(({ label }) => label)).toEqual(['Caberg', 'Oud-Caberg']);
  expect(findCommands(commands, 'belvedere').map(({ label }) => label)).toEqual(['Belvédère']);
  expect(findCommands(commands, 'zzz')).toEqual([]);
});

describe('hours in words', () => {
  const hoursWhere = (test: (day: number, hour: number) => boolean) =>
    packHours(Array.from({ length: 168 }, (_, at) => test(Math.floor(at / 24), at % 24)));
  test('the whole week', () => expect(hoursText(null)).toBe('hele week'));
  test('a preset has its name', () => expect(hoursText(hoursWhere((day, hour) => day < 5 && hour >= 9 && hour < 17))).toBe('kantooruren'));
  test('anything else is counted', () => expect(hoursText(hoursWhere((day) => day === 2))).toBe('24 van 168 uren'));
  test('none', () => expect(hoursText(hoursWhere(() => false))).toBe('geen uren'));
});

test('an issue says what happened, what is safe and what to do', () => {
  const issue: Issue = { code: 'x', what: 'Wat.', safe: 'Veilig.', todo: 'Doe dit.' };
  const markup = renderToStaticMarkup(<IssueNotice issue={issue} />);
  expect(markup).toMatch(/role="alert".*Wat\..*Veilig\..*Doe dit\./);
});

test('progress: share when the total is known, a count when it is not', () => {
  expect(renderToStaticMarkup(<ProgressBar label="Lezen" done={62} total={100} />)).toContain('aria-valuenow="62"');
  const unknown = renderToStaticMarkup(<ProgressBar label="Lezen" done={1200} total={0} />);
  expect(unknown).not.toContain('aria-valuenow');
  expect(unknown).toContain('1.200');
});
