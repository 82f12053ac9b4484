import type { DataSource } from 'typeorm';
import { projectCommand } from '../../tools/heli/project.js';

export interface Rebuilt {
  readonly code: number;
  readonly said: string;
}

/** `heli project` on the rows of an area: made again from the acts and compared; they stay only where it is not a check. */
export async function rebuilt(database: DataSource, area: string, ...flags: '--check'[]): Promise<Rebuilt> {
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line);
  const { url } = database.options as { url?: string };
  const code = await projectCommand(['--rebuild', area, ...flags], { out: tell, err: tell }, { DATABASE_URL: url });
  return { code, said: said.join('\n') };
}

/** The rows of an area are those that its acts make. */
export async function expectRebuilt(database: DataSource, area: string): Promise<void> {
  expect(await rebuilt(database, area, '--check')).toEqual({
    code: 0,
    said: expect.stringMatching(/[1-9]\d* matters, \d+ acts; 0 differ/) as string,
  });
}
