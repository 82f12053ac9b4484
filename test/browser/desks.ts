import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMONSTRATION_WORLD } from '../../tools/stack/parts.js';
import { type House, openHouse } from '../support/house.js';
import { workerStack } from '../support/stack.js';

/** An office screen. */
const SCREEN = { width: 1366, height: 768 };
/** As long as Playwright itself waits for a condition, and half of what a page takes to look again unasked: what comes in time came by its event. */
const PATIENCE_MS = 30_000;

interface Login {
  readonly officerId: string;
  readonly login: string;
  readonly password?: string;
}
const { officers } = JSON.parse(readFileSync(DEMONSTRATION_WORLD, 'utf8')) as { officers: readonly Login[] };

/** The console in a real browser, on the processes as they run in earnest. */
export class Desks {
  /** What the browser complained of, by desk: a blocked style, a script that broke. */
  readonly complaints: string[] = [];

  private constructor(
    readonly house: House,
    private readonly browser: Browser,
  ) {}

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Desks> {
    const stack = await workerStack();
    const [house, browser] = await Promise.all([
      openHouse({ dataDir: stack.dataDir, env: { ...stack.env, ...env } }),
      launch(),
    ]);
    return new Desks(house, browser);
  }

  get url(): string {
    return this.house.url('console');
  }

  /** An officer at their own machine, signed in. */
  async at(login: string, screen = SCREEN): Promise<Page> {
    const page = await (await this.machine(screen)).newPage();
    this.listenTo(page, login);
    await page.goto(this.url);
    const officer = officers.find((one) => one.login === login);
    await page.fill('input[name=login]', login);
    await page.fill('input[name=password]', officer?.password ?? 'heli');
    await page.press('input[name=password]', 'Enter');
    await page.locator('.topbar .officer').waitFor();
    return page;
  }

  async machine(viewport = SCREEN): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      ...{ viewport, locale: 'zh-CN', timezoneId: 'America/New_York' },
      // A click must not meet a dialog that is still growing.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.house.stop();
  }

  private listenTo(page: Page, login: string): void {
    page.on('pageerror', (error) => this.complaints.push(`${login}: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
        this.complaints.push(`${login}: ${text}`);
    });
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'],
    ],
    env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'heli-browser-')) },
  });
}

/** Where a person asks for pictures (`HELI_SHOTS=FOLDER`), they are kept to be looked at, with nothing still moving. */
export const picturesOf =
  (story: string) =>
  async (page: Page, name: string): Promise<void> => {
    const folder = process.env['HELI_SHOTS'];
    if (folder) await page.screenshot({ path: join(folder, `${story}-${name}.png`), animations: 'disabled' });
  };

/** What other pages have shown already is done through the same door without them; a text goes as the file of a statement. */
export async function ask<T = Record<string, unknown>>(
  page: Page,
  method: string,
  path: string,
  body?: object | string,
): Promise<T> {
  const answer = await page.evaluate(
    async ({ how, where, sent }) => {
      const form = new FormData();
      if (typeof sent === 'string') form.append('file', new File([sent], '流水.csv', { type: 'text/csv' }));
      const isJson = how !== 'GET' && typeof sent !== 'string';
      const response = await fetch(`/api${where}`, {
        method: how,
        headers: {
          'x-heli-console': '1',
          'idempotency-key': crypto.randomUUID(),
          ...(isJson && { 'content-type': 'application/json' }),
        },
        ...(how !== 'GET' && { body: isJson ? JSON.stringify(sent ?? {}) : form }),
      });
      return { ok: response.ok, text: await response.text() };
    },
    { how: method, where: path, sent: body },
  );
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.text}`);
  return (answer.text.startsWith('{') ? JSON.parse(answer.text) : answer.text) as T;
}

/** As an officer types it. */
export const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The row of a sheet by its number, and its cell. */
export const cell = (page: Page, row: string, column: string) =>
  page
    .locator('.sheet-row', { has: page.locator('[role=rowheader]', { hasText: new RegExp(`^${row}$`) }) })
    .locator(`[data-column=${column}]`);

/** Moves about and types as a clerk does: by keyboard alone. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Lays lines of a spreadsheet down where the officer stands. */
export async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\n');
  await page.locator('.sheet-editor').last().focus();
  // A text, because what runs in the page is compiled without the types of a browser here.
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);
}

/** The words on the screen, without what is meant to be in Latin letters: numbers of cases, keys, file endings. */
export async function foreignWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const words = text.match(/[A-Za-z]{3,}/g) ?? [];
  return [...new Set(words)].filter(
    (word) => !/^(xlsx|csv|Ctrl|Alt|Shift|script|alert|FRZ|DRAFT|cn)$/.test(word) && !/^[A-F0-9a-f]+$/.test(word),
  );
}
