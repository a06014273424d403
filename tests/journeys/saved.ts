import { expect, type Page } from '@playwright/test';

const state = (page: Page) => page.getByRole('status').filter({ hasText: /^Bewaard/ });

/**
 * Waits until all that was changed is on the disk, as the rail says: nothing is lost by a reload or a sudden end after it.
 * What is shown after a change and that it is being saved come in one go, so wait for the change first.
 */
export const expectSaved = (page: Page): Promise<void> => expect(state(page)).toBeVisible();
