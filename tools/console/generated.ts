import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { type Api, documentOf } from '#platform/api/start-api';
import { APIS } from '../serve/processes.js';
import { repositoryRoot } from '../stack/folders.js';

const FOLDER = 'apps/console/web/src/generated';

export interface GeneratedFile {
  readonly path: string;
  readonly wanted: string;
  readonly present: string | undefined;
}

/** What the console knows of each API, written from the document that the API itself serves. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const name of APIS) {
    const api = await apiOf(name);
    if (!api) continue;
    const path = join(repositoryRoot, FOLDER, `${name}.ts`);
    const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    files.push({ path, wanted: await typesOf(api), present });
  }
  return files;
}

async function apiOf(name: string): Promise<Api | undefined> {
  const base = new URL(`../../apps/${name}/start.`, import.meta.url);
  const file = ['js', 'ts'].map((ending) => new URL(base.href + ending)).find((url) => existsSync(url));
  return file ? ((await import(file.href)) as { api: Api }).api : undefined;
}

async function typesOf(api: Api): Promise<string> {
  const document = (await documentOf(api)) as unknown as OpenAPI3;
  const source = astToString(await openapiTS(document, { alphabetize: true }));
  const note = `/** Written by \`node dist/tools/console/generate.js\` from the document of ${api.name}. */\n`;
  return format(note + source, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
