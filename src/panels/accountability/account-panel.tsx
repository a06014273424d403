import { type ReactNode, useState } from 'react';
import { ACCOUNTABILITY } from '../../domain/text/accountability.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { isDemo } from '../../state/is-demo.ts';
import { useApp } from '../../state/use-app.ts';
import { Tabs } from '../../views/kit/controls/tabs.tsx';
import { CheckTab } from './check-tab.tsx';
import { MethodTab } from './method-tab.tsx';
import { NetworkTab } from './network-tab.tsx';
import { RegisterTab } from './register-tab.tsx';
import { RunTab } from './run-tab.tsx';
import './accountability.css';

type TabKey = keyof typeof ACCOUNTABILITY.tabs;

const BODIES: Record<TabKey, () => ReactNode> = {
  method: () => <MethodTab />,
  run: () => <RunTab />,
  register: () => <RegisterTab />,
  check: () => <CheckTab />,
  network: () => <NetworkTab />,
};
const KEYS = Object.keys(BODIES) as TabKey[];

/** How outcomes come about, and whether they come out the same again. The address `controle` opens the checks. */
export function AccountPanel(): ReactNode {
  const isCheck = useApp((s) => s.route === 'controle');
  const demo = useApp((s) => isDemo(s.batches));
  const goTo = useApp((s) => s.goTo);
  const [chosen, setChosen] = useState<TabKey>('method');
  const tab = isCheck ? 'check' : chosen;
  const choose = (key: TabKey): void => {
    if (key !== 'check') setChosen(key);
    goTo(key === 'check' ? 'controle' : 'verantwoording');
  };
  return (
    <div className="page account">
      <div className="page__head">
        <h1>{ACCOUNTABILITY.title}</h1>
        <p>{ACCOUNTABILITY.intro[tab]}</p>
        {demo && <span className="demo">{HOTSPOTS.demo}</span>}
      </div>
      <Tabs
        label={ACCOUNTABILITY.parts}
        tabs={KEYS.map((key) => ({ key, label: ACCOUNTABILITY.tabs[key], content: BODIES[key] }))}
        value={tab}
        onChange={choose}
      />
    </div>
  );
}
