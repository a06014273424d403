import { Check, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import type { AreaChoice, Boundaries } from '../../../domain/area.ts';
import { foldLabel } from '../../../domain/fold-label.ts';
import { FILTER, KIT } from '../../../domain/text/kit.ts';
import { FilterField } from './filter-field.tsx';

export interface AreaFieldProps {
  readonly boundaries: Pick<Boundaries, 'municipality' | 'wijken' | 'buurten'>;
  readonly value: AreaChoice;
  readonly onChange: (area: AreaChoice) => void;
}

/** Filter field with a combobox of the municipality, its wijken and buurten. */
export function AreaField({ boundaries, value, onChange }: AreaFieldProps): ReactNode {
  const options = optionsOf(boundaries);
  const chosen = keyOf(value);
  const name = options.find((option) => option.key === chosen)?.value ?? '';
  const whole: AreaChoice = { kind: 'gemeente' };
  return (
    <FilterField label={FILTER.area} value={name} set={value.kind !== 'gemeente'} onClear={() => onChange(whole)}>
      {(close) => (
        <AreaOptions
          options={options}
          chosen={chosen}
          onChoose={(area) => {
            onChange(area);
            close();
          }}
        />
      )}
    </FilterField>
  );
}

interface AreaOption {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  /** What the field says when it is chosen. */
  readonly value: string;
  readonly hint: string;
  readonly area: AreaChoice;
}

const keyOf = (area: AreaChoice): string => (area.kind === 'gemeente' ? 'gemeente' : area.code);

function optionsOf({ municipality, wijken, buurten }: AreaFieldProps['boundaries']): readonly AreaOption[] {
  const wijkName = new Map(wijken.map((wijk) => [wijk.code, wijk.name]));
  const byName = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
    [...all].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const whole = FILTER.wholeOf(municipality.name);
  return [
    { key: 'gemeente', group: '', label: whole, value: whole, hint: '', area: { kind: 'gemeente' } },
    ...byName(wijken).map((wijk): AreaOption => {
      const area: AreaChoice = { kind: 'wijk', code: wijk.code };
      return { key: wijk.code, group: FILTER.wijken, label: wijk.name, value: FILTER.wijk(wijk.name), hint: '', area };
    }),
    ...byName(buurten).map((buurt): AreaOption => {
      const area: AreaChoice = { kind: 'buurt', code: buurt.code };
      return { key: buurt.code, group: FILTER.buurten, label: buurt.name, value: buurt.name, hint: wijkName.get(buurt.wijk) ?? '', area };
    }),
  ];
}

interface AreaOptionsProps {
  readonly options: readonly AreaOption[];
  readonly chosen: string;
  readonly onChoose: (area: AreaChoice) => void;
}

function AreaOptions({ options, chosen, onChoose }: AreaOptionsProps): ReactNode {
  const [text, setText] = useState('');
  const wanted = foldLabel(text);
  const begins = (option: AreaOption): number => (foldLabel(option.label).startsWith(wanted) ? 0 : 1);
  const shown = options
    .filter((option) => foldLabel(`${option.label} ${option.hint}`).includes(wanted))
    .sort((a, b) => (wanted === '' ? 0 : begins(a) - begins(b)));
  const groups = [...new Set(shown.map((option) => option.group))];
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={FILTER.findArea} className="search" autoFocus>
        <Search className="ico" />
        <Input placeholder={FILTER.findArea} role="combobox" aria-expanded />
      </SearchField>
      <ListBox
        aria-label={FILTER.area}
        className="opts"
        selectionMode="single"
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const option = options.find(({ key }) => keys !== 'all' && keys.has(key));
          onChoose(option?.area ?? options.find(({ key }) => key === chosen)!.area);
        }}
        renderEmptyState={() => <p className="opts__empty">{KIT.nothingFound}</p>}
      >
        {groups.map((group) => (
          <ListBoxSection key={group} id={`group:${group}`} aria-label={group || FILTER.area}>
            {group && <Header className="opts__head">{group}</Header>}
            {shown
              .filter((option) => option.group === group)
              .map((option) => (
                <ListBoxItem key={option.key} id={option.key} className="opt" textValue={option.label}>
                  <Check className="opt__mark" />
                  {option.label}
                  {option.hint && <span className="opt__hint">{option.hint}</span>}
                </ListBoxItem>
              ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
