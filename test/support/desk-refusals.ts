import { type Answer, type Asking, type Caller, freshKey } from './api.js';
import { stateOf } from './system-state.js';
import type { TestSystem } from './system.js';

export interface Refused {
  readonly status: number;
  readonly code: string;
}

/** Asks for what must be refused, in both languages, and demands that it leaves everything as it was. */
export async function refuses(
  heli: TestSystem,
  caller: Caller,
  [method, path, asking = {}]: readonly [method: string, path: string, asking?: Asking],
  { status, code }: Refused,
): Promise<Answer> {
  await heli.settled();
  const before = await stateOf(heli.database);
  const key = asking.key ?? freshKey();
  const inLanguage = (language: string): Promise<Answer> =>
    caller.ask(method, path, { ...asking, key, headers: { ...asking.headers, 'accept-language': language } });
  const chinese = await inLanguage('zh-CN');
  const english = await inLanguage('en');
  for (const answer of [chinese, english]) {
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body['type']).toBe(`urn:heli:refusal:${code}`);
  }
  expect(chinese.body['title']).toMatch(/[\u4e00-\u9fff]/);
  expect(english.body['title']).toMatch(/^[\x20-\x7e]+$/);
  expect(await stateOf(heli.database)).toEqual(before);
  return chinese;
}
