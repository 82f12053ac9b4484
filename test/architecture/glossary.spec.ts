import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const glossary = readFileSync(`${root}README.md`, 'utf8').split('## The words')[1] ?? '';
const KERNEL_WITHOUT_A_WORD = ['shared'];

it('every folder of the domain has its word in the glossary', () => {
  const folders = readdirSync(`${root}libs/domain`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !KERNEL_WITHOUT_A_WORD.includes(entry.name))
    .map(({ name }) => name);
  expect(folders.filter((name) => !glossary.includes(`libs/domain/${name}`))).toEqual([]);
});

it('every place that the glossary names is there', () => {
  const places = [...glossary.matchAll(/`((?:libs|workflows)\/[a-z-/]+)`/g)].map(([, place = '']) => place);
  expect(places.filter((place) => !readdirSync(root + place).length)).toEqual([]);
});
