import 'reflect-metadata';
import { generatedFiles } from '../../tools/console/generated.js';

it('asks the APIs by the types that they have now (node dist/tools/console/generate.js writes them anew)', async () => {
  const stale = (await generatedFiles()).filter(({ wanted, present }) => wanted !== present).map(({ path }) => path);
  expect(stale).toEqual([]);
});
