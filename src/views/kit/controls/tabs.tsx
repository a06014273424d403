import { Tab, Tabs as TabFrame, TabList, TabPanel } from 'react-aria-components';
import '../styles/controls.css';
import type { ReactNode } from 'react';

export interface TabsProps<K extends string> {
  readonly label: string;
  /** Only the content of the chosen tab is rendered. */
  readonly tabs: readonly { readonly key: K; readonly label: string; readonly content: () => ReactNode }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
}

/** Tabs over a scrolling body, as in the detail of a hotspot. */
export function Tabs<K extends string>({ label, tabs, value, onChange }: TabsProps<K>): ReactNode {
  return (
    <TabFrame className="tabs" selectedKey={value} onSelectionChange={(key) => onChange(key as K)}>
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tabs__tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tabs__panel">
          {tab.key === value ? tab.content() : null}
        </TabPanel>
      ))}
    </TabFrame>
  );
}
