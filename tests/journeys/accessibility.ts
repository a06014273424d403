import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Colours and places halfway a transition are nobody's design; what turns for ever is looked at as it turns. */
const isMoving = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity),
  );

/** Fails with a readable list when axe finds anything on the page as it is now. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await expect.poll(() => isMoving(page)).toBe(false);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const list = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0);
  expect(list, `accessibility of ${state}`).toEqual([]);
}
