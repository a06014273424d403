import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DossierBoard } from '../../../src/views/kit/dossier/dossier-board.tsx';
import { StatePill } from '../../../src/views/kit/dossier/state-pill.tsx';
import { StepList } from '../../../src/views/kit/dossier/step-list.tsx';

const card = {
  id: 'd1',
  href: '#/dossiers?open=d1',
  name: 'D-2026-K7QF, Bassin',
  number: 'D-2026-K7QF',
  title: 'Bassin',
  buurt: 'Boschstraatkwartier',
  isHome: false,
  category: 'Gebruik van drugs',
  next: 'evaluatie 12-01-2027',
  late: '2 te laat',
  again: null,
  conflict: null,
  outcome: null,
};

test('a card is a link that says number and place, and shows what is late', () => {
  const markup = renderToStaticMarkup(
    <DossierBoard
      columns={[
        { key: 'actieplan', label: 'Actieplan', cards: [card] },
        { key: 'evaluatie', label: 'Evaluatie', cards: [] },
      ]}
      empty="leeg"
    />,
  );
  expect(markup).toContain('href="#/dossiers?open=d1" aria-label="D-2026-K7QF, Bassin"');
  expect(markup).toContain('D-2026-K7QF · Boschstraatkwartier');
  expect(markup).toContain('2 te laat');
  expect(markup.match(/leeg/g)).toHaveLength(1);
  expect(markup).toContain('<h2 id="board-actieplan">Actieplan <span>1</span></h2>');
});

test('a home shows its number and buurt, and its number only once', () => {
  const home = { ...card, isHome: true, number: 'W-2026-AAAA', title: 'W-2026-AAAA' };
  const markup = renderToStaticMarkup(<DossierBoard columns={[{ key: 'k', label: 'K', cards: [{ ...home, name: 'naam' }] }]} empty="" />);
  expect(markup.match(/W-2026-AAAA/g)).toHaveLength(1);
  expect(markup).toContain('Boschstraatkwartier');
});

test('steps: a check when done, a half under way, a number now and later; one of them is the current step', () => {
  const states = ['done', 'part', 'now', 'next'] as const;
  const markup = renderToStaticMarkup(
    <StepList label="Stappen" steps={states.map((state) => ({ key: state, label: state, note: 'x', state }))} />,
  );
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  expect(markup.match(/<svg/g)).toHaveLength(2);
  expect(markup).toMatch(/aria-hidden="true">3<[\s\S]*aria-hidden="true">4</);
});

test.each(['done', 'busy', 'late', 'planned', 'dropped', 'confirmed', 'watched', 'rejected', 'new', 'again'] as const)(
  'a pill that is %s has an icon, a word and a colour',
  (tone) => expect(renderToStaticMarkup(<StatePill tone={tone}>woord</StatePill>)).toMatch(/state state--[a-z]+"><svg[\s\S]*<\/svg>woord/),
);
