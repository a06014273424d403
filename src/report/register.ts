import type { AnnexPart, RegisterEntry, RunningSetup } from '../domain/register/register-entry.ts';
import { ALGORITHMS, annexParts, REGISTER_TEXT, registerEntry } from '../domain/text/register.ts';

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly annex: readonly AnnexPart[];
}

/** Register text and DPIA annex of the app as it runs now; the same setup gives the same bytes. */
export const registerOf = (setup: RunningSetup): Register => ({
  entries: ALGORITHMS.map((algorithm) => registerEntry(algorithm(setup), setup)),
  annex: annexParts(setup),
});

const nameOf = (entry: RegisterEntry): string => {
  const name = entry.fields.find(({ key }) => key === 'name')?.value;
  return name?.by === 'app' ? name.text : entry.id;
};

/** The entries as JSON: one object an algorithm, a key of the standard a field; null for what the municipality has to fill in. */
export const registerJson = ({ entries }: Register): string =>
  `${JSON.stringify(
    entries.map(({ fields }) => Object.fromEntries(fields.map(({ key, value }) => [key, value.by === 'app' ? value.text : null]))),
    null,
    2,
  )}\n`;

/** Register and annex as plain text. */
export function registerText({ entries, annex }: Register): string {
  const blocks = entries.map((entry) =>
    [
      `# ${nameOf(entry)}`,
      '',
      ...entry.fields.flatMap(({ label, value }) => [
        `## ${label}`,
        value.by === 'app' ? value.text : `[${REGISTER_TEXT.open}: ${value.ask}]`,
        '',
      ]),
    ].join('\n'),
  );
  const parts = annex.map(({ title, lines }) => [`## ${title}`, ...lines.map((line) => `- ${line}`), ''].join('\n'));
  return [...blocks, `# ${REGISTER_TEXT.annex}`, '', ...parts].join('\n');
}
