import { expect, test } from 'vitest';
import type { DossierFact } from '../../../src/domain/work/dossier-facts.ts';
import type { FactDraft } from '../../../src/domain/work/work-fact.ts';
import { refusal, writtenTexts } from '../../../src/workflow/dossier/refused-text.ts';
import { BODIES, factOf } from '../../fixtures/dossier-facts.ts';

const draft = (fact: object): FactDraft => ({ about: 'd1', ...fact }) as FactDraft;
const withWords: readonly DossierFact['kind'][] = [
  'dossier.enriched',
  'dossier.judged',
  'dossier.closed',
  'plan.goal',
  'plan.action',
  'plan.actionDone',
  'plan.checked',
];

test('every text that people write is looked at, whatever the fact', () => {
  for (const kind of withWords) {
    const fact = draft({ kind, ...BODIES[kind] });
    const texts = writtenTexts(fact);
    expect(texts.length, kind).toBeGreaterThan(0);
    expect(refusal([fact]), kind).toBeNull();
    for (const text of texts) {
      const spoilt = JSON.parse(JSON.stringify(fact).replace(JSON.stringify(text), JSON.stringify(`${text} bel 06-12345678`))) as FactDraft;
      expect(refusal([spoilt])?.code, `${kind}: ${text}`).toBe('work.personal');
    }
  }
});

test('the refusal says what was found, that nothing was kept, and what to do', () => {
  const issue = refusal([factOf('dossier.enriched', 0, { text: 'Mail a@b.nl of c@d.nl, kenteken 12-AB-34.' })]);
  expect(issue?.what).toBe('In de tekst staat een e-mailadres en een kenteken: “a@b.nl”, “c@d.nl” en “12-AB-34”.');
  expect(issue?.safe).toContain('niets bewaard');
});
