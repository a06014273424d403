import { useState } from 'react';
import { DEFAULT_RESOLUTION } from '../../domain/cell.ts';
import type { Issue } from '../../domain/issue.ts';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import type { ExperimentPoint } from '../../domain/work/experiment-facts.ts';
import type { FactDraft } from '../../domain/work/work-fact.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { refusal } from '../../workflow/dossier/refused-text.ts';
import type { ExperimentFields } from './experiment-fields.ts';

interface NewExperiment {
  begin(fields: ExperimentFields): Promise<void>;
  /** What is missing, in words. */
  readonly problem: string | null;
  readonly issue: Issue | null;
}

interface Read {
  readonly points: readonly ExperimentPoint[];
  readonly wrong: readonly number[];
}

const missingOf = (fields: ExperimentFields, { points, wrong }: Read, cells: readonly string[]): string | null => {
  const { missing } = EXPERIMENTS;
  if (fields.title.trim() === '') return missing.title;
  if (fields.on === '') return missing.on;
  if (wrong.length > 0) return EXPERIMENTS.wrongPoints(wrong);
  if (fields.where === 'points' && points.length === 0) return missing.points;
  if (fields.where === 'buurten' && fields.buurt === '') return missing.buurt;
  return fields.where === 'hotspot' && cells.length === 0 ? missing.hotspot : null;
};

/** Says the fact that begins an experiment, when everything is filled in and no text points at a person. */
export function useNewExperiment(onAdded: (id: string) => void): NewExperiment {
  const say = useApp((s) => s.say);
  const analysis = useApp((s) => s.analysis);
  const selected = useApp((s) => s.selected);
  const resolution = useApp((s) => s.filter.resolution);
  const [problem, setProblem] = useState<string | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const begin = async (fields: ExperimentFields): Promise<void> => {
    const { readPoints } = await import('../../workflow/experiment/read-points.ts');
    const read = fields.where === 'points' ? readPoints(fields.points) : { points: [], wrong: [] };
    const place = placesOf({ analysis }).find(({ id }) => id === selected);
    const cells = fields.where === 'hotspot' ? (place?.ids ?? []) : [];
    const lacking = missingOf(fields, read, cells);
    setProblem(lacking);
    setIssue(null);
    if (lacking !== null) return;
    const about = crypto.randomUUID();
    const draft: FactDraft = {
      kind: 'experiment.opened',
      about,
      title: fields.title.trim(),
      on: fields.on,
      points: read.points,
      metres: fields.metres,
      buurten: fields.where === 'buurten' ? [fields.buurt] : [],
      cells,
      resolution: fields.where === 'hotspot' ? resolution : DEFAULT_RESOLUTION,
      categories: fields.categories,
    };
    const refused = refusal([draft]);
    setIssue(refused);
    if (refused === null && say([draft]).length > 0) onAdded(about);
  };
  return { begin, problem, issue };
}
