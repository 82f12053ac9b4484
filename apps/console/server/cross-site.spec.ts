import type { IncomingMessage } from 'node:http';
import { isOurOwn } from './cross-site.js';
import { readSettings } from './settings.js';

const HOME = 'https://desk.example';
const asked = (method: string, headers: Record<string, string>): boolean =>
  isOurOwn({ method, headers } as unknown as IncomingMessage, HOME);
const ours = { 'x-heli-console': '1' };

it.each([
  ['a page of its own', 'POST', { ...ours, origin: HOME, 'sec-fetch-site': 'same-origin' }, true],
  ['a browser that says nothing of where it stands', 'PUT', ours, true],
  ['a reading', 'GET', {}, true],
  ['a form of another site', 'POST', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, false],
  ['a page of a neighbour that sets the header', 'POST', { ...ours, 'sec-fetch-site': 'same-site' }, false],
  ['another origin with the header', 'DELETE', { ...ours, origin: 'https://desk.example:8443' }, false],
  ['a write without the header', 'POST', { origin: HOME, 'sec-fetch-site': 'same-origin' }, false],
])('judges %s', (_, method, headers, own) => {
  expect(asked(method, headers as Record<string, string>)).toBe(own);
});

const NEEDED = { REDIS_URL: 'redis://127.0.0.1:6379', OIDC_ISSUER: 'http://127.0.0.1:7120' };

it('needs sessions and an issuer, and never the database', () => {
  const settings = readSettings({ ...NEEDED, HELI_POLICE_API_URL: 'http://police:1/', HELI_BANK_API_PORT: '42' });
  expect(settings.apis.police).toBe('http://police:1');
  expect(settings.apis.bank).toBe('http://127.0.0.1:42');
  expect(settings.redisPrefix).toBe('heli:console:');
});

it('names every wrong variable at once', () => {
  expect(() => readSettings({ REDIS_URL: 'http://x', HELI_CONSOLE_PORT: 'x' })).toThrow(
    /HELI_CONSOLE_PORT[\s\S]*REDIS_URL[\s\S]*OIDC_ISSUER/,
  );
});

it('takes no address without https in production, where its cookie would travel in the open', () => {
  const production = { ...NEEDED, HELI_ENVIRONMENT: 'production' };
  expect(() => readSettings({ ...production, HELI_CONSOLE_URL: 'http://desk.example' })).toThrow('https');
  expect(readSettings({ ...production, HELI_CONSOLE_URL: 'https://desk.example/' }).publicUrl).toBe(
    'https://desk.example',
  );
});
