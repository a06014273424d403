import type { ReactNode } from 'react';
import type { Source } from '../../domain/incident.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import { CATEGORIES } from '../../domain/reference.ts';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Select } from '../../views/kit/controls/select.tsx';
import type { MappingCardProps } from './mapping-card.tsx';
import { needsYear } from './missing.ts';

type Order = ColumnMapping['dateOrder'];
type Crs = ColumnMapping['crs'];
const ASK = 'ask';
const NONE = 'none';
/** No date before it is taken in. */
const FIRST_YEAR = 1996;

const options = <K extends string>(words: Readonly<Record<K, string>>) =>
  (Object.keys(words) as K[]).map((key) => ({ key, label: words[key] }));

export interface MappingOptionsProps extends MappingCardProps {
  readonly orderChosen: boolean;
  readonly onOrder: () => void;
}

/** What holds for the whole file: kind of data, dates, places, one category. */
export function MappingOptions({ inspection, mapping, orderChosen, onOrder }: MappingOptionsProps): ReactNode {
  const change = useApp((s) => s.changeMapping);
  const words = DATA.mapping;
  const asks = inspection.missing.includes('dateOrder') && !orderChosen;
  const orders = [...(asks ? [{ key: ASK, label: words.ask }] : []), ...options(words.orders)];
  const zones = { ...words.zones, ...(mapping.zone in words.zones ? {} : { [mapping.zone]: mapping.zone }) };
  return (
    <div className="data__options">
      <Select<Source>
        label={words.source}
        showLabel
        options={options(words.sources)}
        value={mapping.source}
        onChange={(source) => change({ source })}
      />
      <Select
        label={words.order}
        showLabel
        options={orders}
        value={asks ? ASK : mapping.dateOrder}
        onChange={(order) => {
          if (order === ASK) return;
          onOrder();
          change({ dateOrder: order as Order });
        }}
      />
      {inspection.dates.short && inspection.thisYear !== null && <ShortYearsChoice mapping={mapping} thisYear={inspection.thisYear} />}
      {needsYear(mapping) && inspection.thisYear !== null && <YearChoice mapping={mapping} thisYear={inspection.thisYear} />}
      <Select label={words.zone} showLabel options={options(zones)} value={mapping.zone} onChange={(zone) => change({ zone })} />
      <Select<Crs> label={words.place} showLabel options={options(words.places)} value={mapping.crs} onChange={(crs) => change({ crs })} />
      <CategoryChoice mapping={mapping} />
    </div>
  );
}

interface YearProps extends Pick<MappingCardProps, 'mapping'> {
  readonly thisYear: number;
}

function ShortYearsChoice({ mapping, thisYear }: YearProps): ReactNode {
  const change = useApp((s) => s.changeMapping);
  const words = DATA.mapping;
  const { shortYears } = mapping;
  const choices = [
    ...(shortYears === undefined ? [{ key: ASK, label: words.askYears }] : []),
    { key: 'read', label: words.shortYearsUntil(FIRST_YEAR, thisYear) },
    { key: NONE, label: words.shortYearsNot },
  ];
  const chosen = shortYears === null ? NONE : 'read';
  return (
    <Select
      label={words.shortYears}
      showLabel
      options={choices}
      value={shortYears === undefined ? ASK : chosen}
      onChange={(key) => key !== ASK && change({ shortYears: key === NONE ? null : thisYear })}
    />
  );
}

function YearChoice({ mapping, thisYear }: YearProps): ReactNode {
  const change = useApp((s) => s.changeMapping);
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, i) => String(thisYear - i));
  const choices = [
    ...(mapping.fixedYear == null ? [{ key: ASK, label: DATA.mapping.askYear }] : []),
    ...years.map((year) => ({ key: year, label: year })),
  ];
  return (
    <Select
      label={DATA.mapping.fixedYear}
      showLabel
      options={choices}
      value={mapping.fixedYear == null ? ASK : String(mapping.fixedYear)}
      onChange={(key) => key !== ASK && change({ fixedYear: Number(key) })}
    />
  );
}

function CategoryChoice({ mapping }: Pick<MappingCardProps, 'mapping'>): ReactNode {
  const change = useApp((s) => s.changeMapping);
  const own = CATEGORIES.filter((category) => category.source === mapping.source);
  const choices = [
    { key: NONE, label: DATA.mapping.noCategory },
    ...own.map((category) => ({ key: category.id as string, label: category.label })),
  ];
  return (
    <Select
      label={DATA.mapping.category}
      showLabel
      options={choices}
      value={mapping.fixedCategory ?? NONE}
      onChange={(id) => change({ fixedCategory: id === NONE ? null : id })}
      hint={DATA.mapping.categoryHint}
    />
  );
}
