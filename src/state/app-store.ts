import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AnalysisSlice, analysisSlice } from './analysis-slice.ts';
import { type AreaSlice, areaSlice } from './area-slice.ts';
import { type CityMonthSlice, cityMonthSlice } from './city-month-slice.ts';
import { type DataChangeSlice, dataChangeSlice } from './data-change-slice.ts';
import { type DataSlice, dataSlice } from './data-slice.ts';
import type { Deps } from './deps.ts';
import { type DossierSlice, dossierSlice } from './dossier-slice.ts';
import { type EffectSlice, effectSlice } from './effect-slice.ts';
import { type EventsSlice, eventsSlice } from './events-slice.ts';
import { type ExchangeSlice, exchangeSlice } from './exchange-slice.ts';
import { type FigureFetchSlice, figureFetchSlice } from './figure-fetch-slice.ts';
import { type FilterSlice, filterSlice } from './filter-slice.ts';
import { type FolderSlice, folderSlice } from './folder-slice.ts';
import { type FreshSlice, freshSlice } from './fresh-slice.ts';
import { type HistorySlice, historySlice } from './history-slice.ts';
import { type HottimeSlice, hottimeSlice } from './hottime-slice.ts';
import { type IdentifiedSlice, identifiedSlice } from './identified-slice.ts';
import { type IndicatorSlice, indicatorSlice } from './indicator-slice.ts';
import { type InspectionsSlice, inspectionsSlice } from './inspections-slice.ts';
import { type IntakeSlice, intakeSlice } from './intake-slice.ts';
import { type LiveSlice, liveSlice } from './live-slice.ts';
import { type MonitorSlice, monitorSlice } from './monitor-slice.ts';
import { type OfficialSlice, officialSlice } from './official-slice.ts';
import { type OpinionSlice, opinionSlice } from './opinion-slice.ts';
import { type PilotSlice, pilotSlice } from './pilot-slice.ts';
import { type PlaceSlice, placeSlice } from './place-slice.ts';
import { type PostcodeSlice, postcodeSlice } from './postcode-slice.ts';
import { type RegionSlice, regionSlice } from './region-slice.ts';
import { type RegisterSlice, registerSlice } from './register-slice.ts';
import { type RepeatsSlice, repeatsSlice } from './repeats-slice.ts';
import { type ReportSlice, reportSlice } from './report-slice.ts';
import { type RunSlice, runSlice } from './run-slice.ts';
import { type ScreeningSlice, screeningSlice } from './screening-slice.ts';
import { type SignalIntakeSlice, signalIntakeSlice } from './signal-intake-slice.ts';
import { type SnapSlice, snapSlice } from './snap-slice.ts';
import { type StabilitySlice, stabilitySlice } from './stability-slice.ts';
import { type ThemeSlice, themeSlice } from './theme-slice.ts';
import { type TrendExportSlice, trendExportSlice } from './trend-export-slice.ts';
import { type TrendSlice, trendSlice } from './trend-slice.ts';
import { type TwoSourcesSlice, twoSourcesSlice } from './two-sources-slice.ts';
import { type ViewSlice, viewSlice } from './view-slice.ts';
import { type WhenSlice, whenSlice } from './when-slice.ts';
import { type WorkSlice, workSlice } from './work-slice.ts';

export interface AppState
  extends FreshSlice,
    HistorySlice,
    TwoSourcesSlice,
    EffectSlice,
    EventsSlice,
    CityMonthSlice,
    DataChangeSlice,
    StabilitySlice,
    DataSlice,
    DossierSlice,
    IdentifiedSlice,
    IndicatorSlice,
    InspectionsSlice,
    IntakeSlice,
    MonitorSlice,
    OfficialSlice,
    FilterSlice,
    AnalysisSlice,
    OpinionSlice,
    PilotSlice,
    AreaSlice,
    PlaceSlice,
    PostcodeSlice,
    HottimeSlice,
    RepeatsSlice,
    RegisterSlice,
    ReportSlice,
    RunSlice,
    ScreeningSlice,
    SignalIntakeSlice,
    SnapSlice,
    RegionSlice,
    ThemeSlice,
    TrendSlice,
    FigureFetchSlice,
    TrendExportSlice,
    ViewSlice,
    WhenSlice,
    WorkSlice,
    ExchangeSlice,
    FolderSlice,
    LiveSlice {
  /** What the session is made of. */
  readonly deps: Deps;
}

export type AppStore = StoreApi<AppState>;

/** The memory of one session. Everything it works with is handed in. */
export function createAppStore(deps: Deps): AppStore {
  return createStore<AppState>()((set, get, store) => ({
    deps,
    ...dataSlice(deps)(set, get, store),
    ...dossierSlice(deps)(set, get, store),
    ...intakeSlice(deps)(set, get, store),
    ...identifiedSlice(deps)(set, get, store),
    ...indicatorSlice(deps)(set, get, store),
    ...inspectionsSlice(deps)(set, get, store),
    ...monitorSlice(deps)(set, get, store),
    ...officialSlice(deps)(set, get, store),
    ...filterSlice(deps)(set, get, store),
    ...analysisSlice(deps)(set, get, store),
    ...opinionSlice(deps)(set, get, store),
    ...pilotSlice(deps)(set, get, store),
    ...areaSlice(deps)(set, get, store),
    ...placeSlice(deps)(set, get, store),
    ...postcodeSlice(deps)(set, get, store),
    ...hottimeSlice(deps)(set, get, store),
    ...freshSlice(deps)(set, get, store),
    ...historySlice(deps)(set, get, store),
    ...twoSourcesSlice(deps)(set, get, store),
    ...effectSlice(deps)(set, get, store),
    ...eventsSlice(deps)(set, get, store),
    ...cityMonthSlice(deps)(set, get, store),
    ...dataChangeSlice(deps)(set, get, store),
    ...stabilitySlice(deps)(set, get, store),
    ...repeatsSlice(deps)(set, get, store),
    ...registerSlice(deps)(set, get, store),
    ...reportSlice(deps)(set, get, store),
    ...runSlice(deps)(set, get, store),
    ...screeningSlice(deps)(set, get, store),
    ...signalIntakeSlice(deps)(set, get, store),
    ...snapSlice(deps)(set, get, store),
    ...regionSlice(deps)(set, get, store),
    ...themeSlice(deps)(set, get, store),
    ...trendSlice(deps)(set, get, store),
    ...figureFetchSlice(deps)(set, get, store),
    ...trendExportSlice(deps)(set, get, store),
    ...viewSlice(set, get, store),
    ...whenSlice(deps)(set, get, store),
    ...workSlice(deps)(set, get, store),
    ...exchangeSlice(deps)(set, get, store),
    ...folderSlice(deps)(set, get, store),
    ...liveSlice(deps)(set, get, store),
  }));
}
