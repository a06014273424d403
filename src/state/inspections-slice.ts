import type { PlanLimits, Pick as PlanPick } from '../domain/inspection/plan.ts';
import type { InspectionResult } from '../domain/inspection/result.ts';
import type { SiteChoice, SiteReading } from '../domain/inspection/site-reading.ts';
import type { SiteScore } from '../domain/inspection/site-score.ts';
import type { ScoreWeights } from '../domain/inspection/weights.ts';
import type { Issue } from '../domain/issue.ts';
import { personalInText } from '../domain/personal/personal-in-text.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import { INTAKE_ISSUES } from '../domain/text/intake.ts';
import { PERSONAL_TEXT } from '../domain/text/personal.ts';
import { REPORT } from '../domain/text/report.ts';
import { SITE_ISSUES } from '../domain/text/site-import.ts';
import { dayNumber } from '../domain/time/wall-clock.ts';
import type { SwapReason } from '../domain/work/inspection-facts.ts';
import type { FactDraft } from '../domain/work/work-fact.ts';
import { terrainFinder } from '../geo/terrains.ts';
import { incidentsBetween } from '../queries/inspection/incidents-between.ts';
import { refusal } from '../workflow/dossier/refused-text.ts';
import { foldInspections, type GivenInspections, NOTHING_GIVEN } from '../workflow/inspection/fold/fold-inspections.ts';
import type { InspectionPlan, InspectionWork } from '../workflow/inspection/fold/inspection-work.ts';
import { pickRow, siteRow } from '../workflow/inspection/fold/rows.ts';
import { aroundFromRows, type UnusualPlace } from '../workflow/inspection/score/around-from-rows.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';
import type { Slice } from './slice.ts';

/** A list of sites on its way in. */
export type SiteIntake =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'plan'; readonly file: string; readonly reading: SiteReading; readonly issue: Issue | null }
  | { readonly stage: 'done'; readonly file: string; readonly reading: SiteReading }
  | { readonly stage: 'failed'; readonly file: string; readonly issue: Issue };

/** Scores as they are now, and by which weights and on which day. */
export interface ScoredSites {
  readonly asOf: string;
  readonly weights: number;
  readonly scores: ReadonlyMap<string, SiteScore>;
  /** Incidents of the year before that were counted around the sites. */
  readonly incidents: number;
}

export interface InspectionsSlice {
  readonly siteIntake: SiteIntake;
  /** What belongs to the demo city; it comes and goes with it and never enters people's work. */
  readonly demoInspections: GivenInspections;
  readonly scored: ScoredSites | null;
  readonly planning: 'idle' | 'scoring' | 'planning' | 'failed';
  /** Why something that was typed was not kept; null when all is well. */
  readonly inspectionIssue: Issue | null;
  dismissInspectionIssue(): void;
  /** Reads what the demo city has to inspect, when it is loaded. */
  openInspections(): Promise<void>;
  openSites(file: { readonly name: string; readonly blob: Blob }): Promise<void>;
  changeSitePlan(change: Partial<SiteChoice>): Promise<void>;
  confirmSites(): void;
  closeSites(): void;
  /** Gives every site the terrain whose polygon holds it; sites outside all of them keep theirs. */
  openTerrains(file: { readonly name: string; readonly blob: Blob }): Promise<void>;
  /** How many terrains a file had and how many sites changed, null when none was read. */
  readonly terrainsRead: { readonly terrains: number; readonly changed: number } | null;
  scoreSites(): Promise<void>;
  /** Makes a plan and keeps it; its id, or null when that failed. */
  planInspections(title: string, limits: PlanLimits): Promise<string | null>;
  /** Makes a plan again: what is locked or done stays, days before `fromDay` too. */
  replanInspections(plan: InspectionPlan, fromDay: number): Promise<void>;
  /** False when the reason points at a person: then nothing is kept, and `inspectionIssue` says why. */
  swapPick(
    plan: string,
    pick: string,
    into: { readonly site: string; readonly units: number } | null,
    why: SwapReason,
    reason: string,
  ): boolean;
  lockPick(plan: string, pick: string, locked: boolean): void;
  writeResult(result: InspectionResult, pick: string): void;
  writeSignal(drafts: readonly FactDraft[]): void;
  setWeights(weights: Omit<ScoreWeights, 'version'>, reason: string): boolean;
  /** Offers a table as CSV, with what it is above it. */
  exportInspections(name: string, title: string, table: ExportTable): Promise<void>;
}

let memo: { facts: AppState['facts']; given: GivenInspections; work: InspectionWork } | null = null;

/** Everything that stands about inspections; folded once per change. */
export function inspectionWork({ facts, demoInspections: given }: Pick<AppState, 'facts' | 'demoInspections'>): InspectionWork {
  if (memo?.facts !== facts || memo.given !== given) memo = { facts, given, work: foldInspections(facts, given) };
  return memo.work;
}

const dayOf = (iso: string): number => dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** Places of the map that are unusual now; only when the map is about everything. */
function unusualPlaces({ analysis }: Pick<AppState, 'analysis'>): UnusualPlace[] {
  if (analysis?.request.lens !== 'ongewoon' || analysis.request.categories !== null || analysis.request.hours !== null) return [];
  return analysis.places.map(({ centre, count, expected }) => ({ lng: centre[0], lat: centre[1], ratio: count / Math.max(0.5, expected) }));
}

/** The last day the data know of, or today: a score must not look at months that are not there. */
function planDay({ available, deps }: AppState): string {
  const today = deps.now().toISOString().slice(0, 10);
  if (!available) return today;
  const after = available.to + 1;
  const firstAfter = `${Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}-01`;
  return firstAfter < today ? firstAfter : today;
}

const areasOf = ({ boundaries }: AppState, work: InspectionWork): Record<string, string> => {
  const near = (lng: number, lat: number): string => {
    let [best, distance] = ['', Number.POSITIVE_INFINITY];
    for (const { name, label } of boundaries.buurten) {
      const far = Math.hypot((label[0] - lng) * 0.63, label[1] - lat);
      if (far < distance) [best, distance] = [name, far];
    }
    return best;
  };
  return Object.fromEntries(work.sites.flatMap((site) => (site.terrain === '' ? [[site.id, near(site.lng, site.lat)]] : [])));
};

export function inspectionsSlice(deps: Deps): Slice<InspectionsSlice> {
  const { files, compute } = deps.workers;
  return (set, get, store) => {
    let waiting: { readonly name: string; readonly blob: Blob } | null = null;
    let turn = 0;
    let opening: Promise<void> | null = null;

    const own = (): string => get().boundaries.municipality.name;
    const work = (): InspectionWork => inspectionWork(get());
    const newest = (): ScoreWeights => work().weights.at(-1)!;
    store.subscribe((now, before) => {
      if (now.batches === before.batches || isDemo(now.batches)) return;
      opening = null;
      if (now.demoInspections !== NOTHING_GIVEN) set({ demoInspections: NOTHING_GIVEN, scored: null });
    });

    /** Keeps what people typed, unless it points at a person. */
    const sayChecked = (drafts: readonly FactDraft[]): boolean => {
      const issue = refusal(drafts);
      set({ inspectionIssue: issue });
      if (issue === null) get().say(drafts);
      return issue === null;
    };

    const openDemo = async (): Promise<void> => {
      const { sites, signals, results } = await deps.fetchDemoInspections();
      const read = await files.sites(sites.blob, sites.name, own(), []);
      if (!read.ok) throw new Error(read.issue.code);
      if (isDemo(get().batches)) set({ demoInspections: { sites: read.value.sites, signals, results } });
    };

    /** The sites of a plan as they are now, to be kept with it. */
    const sitesOf = (about: string, ids: ReadonlySet<string>): FactDraft => ({
      kind: 'inspection.sites',
      about,
      rows: work()
        .sites.filter((site) => ids.has(site.id))
        .map(siteRow),
      demo: isDemo(get().batches),
    });

    const readFile = async (chosen?: SiteChoice): Promise<void> => {
      const file = waiting;
      if (!file) return;
      const mine = ++turn;
      const outcome = await files.sites(file.blob, file.name, own(), work().sites, chosen).catch((cause: unknown) => {
        console.error(cause);
        return { ok: false, issue: INTAKE_ISSUES.broken } as const;
      });
      if (mine !== turn) return;
      if (!outcome.ok) return set({ siteIntake: { stage: 'failed', file: file.name, issue: outcome.issue } });
      const [first] = outcome.value.missing;
      set({ siteIntake: { stage: 'plan', file: file.name, reading: outcome.value, issue: first ? SITE_ISSUES[first] : null } });
    };

    const score = async (): Promise<ScoredSites> => {
      const asOf = planDay(get());
      const to = dayOf(asOf) - 1;
      const { sites, signals, results } = work();
      const rows = await deps.db.run(incidentsBetween(to - 364, to));
      const ids = deps.db.categories().map(({ id }) => id);
      const around = aroundFromRows(asOf, rows, ids, unusualPlaces(get()), { sites, signals, results });
      const weights = newest();
      const scores = await compute.scoreSites({ sites, around, weights });
      const incidents = Object.values(around.incidents).reduce((sum, { lng }) => sum + lng.length, 0);
      return { asOf, weights: weights.version, scores: new Map(scores.map((one) => [one.site, one])), incidents };
    };

    const make = async (
      id: string,
      title: string,
      limits: PlanLimits,
      kept: readonly PlanPick[] = [],
      fromDay = 0,
      barred: readonly string[] = [],
    ): Promise<boolean> => {
      set({ planning: 'planning' });
      try {
        const scored = await score();
        const { sites } = work();
        const scores = [...scored.scores.values()];
        const made = await compute.planInspections({
          sites,
          scores,
          limits,
          asOf: scored.asOf,
          kept,
          fromDay,
          barred,
          areas: areasOf(get(), work()),
        });
        const { asOf, weights } = scored;
        get().say([
          { kind: 'inspection.planned', about: id, title, asOf, limits, weights, picks: made.picks.map(pickRow), quality: made.quality },
          sitesOf(id, new Set(made.picks.map(({ site }) => site))),
        ]);
        set({ planning: 'idle', scored });
        return true;
      } catch (cause) {
        console.error(cause);
        set({ planning: 'failed' });
        return false;
      }
    };

    return {
      siteIntake: { stage: 'idle' },
      demoInspections: NOTHING_GIVEN,
      scored: null,
      planning: 'idle',
      inspectionIssue: null,
      dismissInspectionIssue: () => set({ inspectionIssue: null }),
      openInspections: async () => {
        if (!isDemo(get().batches)) return;
        opening ??= openDemo();
        await opening.catch((cause: unknown) => console.error(cause));
      },
      openSites: async (file) => {
        waiting = file;
        set({ siteIntake: { stage: 'reading', file: file.name } });
        await readFile();
      },
      changeSitePlan: async (change) => {
        const { siteIntake } = get();
        if (siteIntake.stage !== 'plan') return;
        const { plan, missing } = siteIntake.reading;
        const chosen = missing.includes('dateOrder') ? {} : { dateOrder: plan.dateOrder };
        await readFile({ roles: plan.roles, kind: plan.kind, ...chosen, ...change });
      },
      confirmSites: () => {
        const { siteIntake } = get();
        if (siteIntake.stage !== 'plan' || siteIntake.issue !== null) return;
        const { reading, file } = siteIntake;
        if (reading.sites.length > 0) get().say([{ kind: 'sites.imported', about: file.slice(0, 160), rows: reading.sites.map(siteRow) }]);
        deps.journal.record('import', file, reading.account.accepted);
        waiting = null;
        set({ siteIntake: { stage: 'done', file, reading }, scored: null });
      },
      closeSites: () => {
        turn++;
        waiting = null;
        set({ siteIntake: { stage: 'idle' } });
      },
      terrainsRead: null,
      openTerrains: async ({ name, blob }) => {
        const outcome = await files.terrains(blob, name);
        if (!outcome.ok) return set({ inspectionIssue: outcome.issue, terrainsRead: null });
        const nameAt = terrainFinder(outcome.value);
        const changed = work().sites.flatMap((site) => {
          const terrain = nameAt(site.lng, site.lat);
          return terrain === '' || terrain === site.terrain ? [] : [{ ...site, terrain }];
        });
        if (changed.length > 0) get().say([{ kind: 'sites.imported', about: name.slice(0, 160), rows: changed.map(siteRow) }]);
        set({ inspectionIssue: null, terrainsRead: { terrains: outcome.value.length, changed: changed.length } });
      },
      scoreSites: async () => {
        set({ planning: 'scoring' });
        try {
          set({ scored: await score(), planning: 'idle' });
        } catch (cause) {
          console.error(cause);
          set({ planning: 'failed' });
        }
      },
      planInspections: async (title, limits) => {
        const found = personalInText(title);
        set({ inspectionIssue: found.length > 0 ? PERSONAL_TEXT.refused(found) : null });
        if (found.length > 0) return null;
        const id = `atom-${crypto.randomUUID().slice(0, 13)}`;
        return (await make(id, title, limits)) ? id : null;
      },
      replanInspections: async ({ id, title, limits, picks, swaps }, fromDay) => {
        const kept = picks.filter(({ pick, locked, result }) => locked || result !== null || pick.part === 'hand' || pick.day < fromDay);
        const barred = swaps.map(({ out }) => out.site);
        await make(
          id,
          title,
          { ...limits, seed: limits.seed + 1 },
          kept.map(({ pick }) => pick),
          fromDay,
          barred,
        );
      },
      swapPick: (plan, pick, into, why, reason) => {
        const { site, units } = into ?? { site: null, units: 0 };
        const record = site === null ? [] : [sitesOf(plan, new Set([site]))];
        return sayChecked([{ kind: 'inspection.swapped', about: plan, pick, site, units, why, reason }, ...record]);
      },
      lockPick: (plan, pick, locked) => void get().say([{ kind: 'inspection.locked', about: plan, pick, locked }]),
      writeResult: ({ plan, ...result }, pick) =>
        void get().say([{ kind: 'inspection.result', about: plan || result.site, pick, ...result }]),
      writeSignal: (drafts) => void get().say(drafts),
      setWeights: (weights, reason) => {
        const version = newest().version + 1;
        const kept = sayChecked([{ kind: 'weights.set', about: String(version), reason, ...weights, version }]);
        if (kept) set({ scored: null });
        return kept;
      },
      exportInspections: async (name, title, table) => {
        const { csvFile } = await import('../report/csv.ts');
        const today = deps.now().toISOString().slice(0, 10);
        const lines = [
          `Brandpunt: ${title}`,
          REPORT.confidential,
          ...(isDemo(get().batches) ? [REPORT.synthetic] : []),
          `${today}, versie ${deps.version}`,
        ];
        const file = `brandpunt-${name}-${today}.csv`;
        deps.save(new Blob([csvFile(lines, table)], { type: 'text/csv;charset=utf-8' }), file);
        deps.journal.record('export', file, table.rows.length);
      },
    };
  };
}
