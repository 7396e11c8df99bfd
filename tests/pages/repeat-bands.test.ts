/** Five seeds in the background leave a band in the figure, as long as the knobs are theirs. */
import { expect, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { button, enter, explained, open, ready, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 120_000 });
const opened = openBrowser();

test.each([
  [
    'en',
    'One run is luck',
    /^Run 5 seeds/,
    'Dead groups, counted, five seeds, lowest',
    'five seeds',
  ],
  [
    'zh',
    '一次运行靠运气',
    /^在后台跑 5 个种子/,
    '无效组比例（计数），五个随机种子，最低',
    '五个随机种子',
  ],
] as const)(
  'in %s a repetition draws a band, another knob takes it away, undo brings it back',
  async (lang, title, run, lowest, label) => {
    const { page, wrongs } = await open(
      opened.context,
      `${site}/${lang}/labs/grpo/group/?v=1&step=20`,
    );
    await ready(page);
    await explained(page);
    const figure = page.locator('[data-figure="deadShare"] figure');
    const repeat = page.locator('section', { hasText: title }).last();
    await repeat.getByRole('button', { name: run }).click();
    await expect.poll(() => repeat.locator('tbody circle').count(), soon).toBe(5);

    await figure.locator('summary').click();
    const columns = (): Promise<string[]> => figure.locator('thead th').allInnerTexts();
    const picture = (): Promise<string | null> =>
      figure.locator('[role="img"]').getAttribute('aria-label');
    await expect.poll(columns, soon).toContain(lowest);
    await expect.poll(picture, soon).toContain(label);
    expect(await figure.locator('figcaption').innerText()).toContain(label);
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(50); // the whole run

    await enter(page, 'p', '0.3');
    await expect.poll(columns, soon).not.toContain(lowest);
    await expect.poll(picture, soon).not.toContain(label);
    expect(await repeat.locator('tbody circle').count()).toBe(0);

    await button(page, lang === 'en' ? 'Undo' : '撤销').click();
    await expect.poll(columns, soon).toContain(lowest);
    expect(wrongs).toEqual([]);
    await page.close();
  },
);
