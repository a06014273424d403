import { ChevronLeft, ChevronRight, Printer, Share } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { MONITOR_THEMES } from '../../domain/monitor/indicator-list.ts';
import { STEPS, type Step } from '../../domain/monitor/period-key.ts';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { yearOf } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { IconButton } from '../../views/kit/controls/icon-button.tsx';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { appCounters } from '../../workflow/monitor/app-counters.ts';
import { type MonitorView, monitorView } from '../../workflow/monitor/monitor-rows.ts';
import { Counting } from './counting.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { ThemeCard } from './theme-card.tsx';
import { useIdentified } from './use-identified.ts';
import './monitor.css';

const STEP_OPTIONS = STEPS.map((key) => ({ key, label: MONITOR_TEXT.steps[key] }));

/** Every indicator of the plan per period: counted where the app can, entered by hand where it cannot. */
export function MonitorPanel(): ReactNode {
  const facts = useApp((s) => s.facts);
  const given = useApp((s) => s.demoInspections);
  const openInspections = useApp((s) => s.openInspections);
  const today = useApp((s) => s.today)();
  const chosen = useApp((s) => s.open);
  const [step, setStep] = useState<Step>('quarter');
  const [year, setYear] = useState(yearOf(today));
  useEffect(() => void openInspections(), [openInspections]);
  const found = useIdentified(step, year, facts);
  const sources = useMemo(() => ({ facts, counters: appCounters(facts, today, given), found }), [facts, today, given, found]);
  const view = useMemo(() => monitorView(step, year, sources, today), [step, year, sources, today]);
  const row = view.rows.find(({ indicator }) => indicator.id === chosen);
  return (
    <div className="page monitor">
      <div className="page__head">
        <h1>{MONITOR_TEXT.title}</h1>
        <p>{MONITOR_TEXT.intro(view.rows.filter(({ isCounted }) => isCounted).length, view.rows.length)}</p>
        <span className="spacer" />
        <ToggleGroup label={MONITOR_TEXT.step} options={STEP_OPTIONS} value={step} onChange={setStep} />
        <span className="monitor__year">
          <IconButton icon={ChevronLeft} label={MONITOR_TEXT.earlier} onPress={() => setYear(year - 1)} />
          <b>{year}</b>
          <IconButton
            icon={ChevronRight}
            label={MONITOR_TEXT.later}
            isDisabled={year >= yearOf(today) + 1}
            onPress={() => setYear(year + 1)}
          />
        </span>
        <Exports view={view} />
      </div>
      <Counting step={step} year={year} />
      <div className="cols monitor__cols">
        <div className="col">
          {MONITOR_THEMES.map(({ id, label }) => (
            <ThemeCard key={id} label={label} view={view} rows={view.rows.filter(({ indicator }) => indicator.theme === id)} />
          ))}
          <p className="foot">{MONITOR_TEXT.partial}</p>
        </div>
        <div className="col monitor__side">
          {row ? <IndicatorDetail key={row.indicator.id} row={row} view={view} /> : <p className="t2">{MONITOR_TEXT.detail.empty}</p>}
        </div>
      </div>
    </div>
  );
}

function Exports({ view }: { readonly view: MonitorView }): ReactNode {
  const exportMonitor = useApp((s) => s.exportMonitor);
  return (
    <span className="monitor__acts">
      <Button size="s" icon={Share} onPress={() => void exportMonitor(view, 'csv')}>
        {MONITOR_TEXT.csv}
      </Button>
      <Button size="s" icon={Share} onPress={() => void exportMonitor(view, 'xlsx')}>
        {MONITOR_TEXT.excel}
      </Button>
      <Button size="s" icon={Printer} onPress={() => window.print()}>
        {MONITOR_TEXT.print}
      </Button>
    </span>
  );
}
