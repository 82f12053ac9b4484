import type { DataSource } from 'typeorm';
import type { ObjectionView } from '#desk/restitution/restitution.dto';
import { RestitutionReader } from '#desk/restitution/restitution.reader';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';

/** More objections than any page holds, many of them raised at one instant. */
const OBJECTIONS = 620;
const AT_ONE_INSTANT = 250;
const stack = await workerStack();
let database: DataSource;

beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
  await database.query(
    `with said as (
       insert into subject_values (subject_id, case_id, kind, value, salt, commitment)
       select gen_random_uuid(), 'case-objections', 'objection', jsonb_build_object('name', '异议人（虚构）', 'text', n::text), '', ''
       from generate_series(0, $1::int - 1) n returning subject_id, (value ->> 'text')::int as n)
     insert into restitution_objections (objection_id, restitution_id, version, subject_id, raised_by, status, raised_at)
     select 'objection-' || lpad(n::text, 4, '0'), 'objected', 1, subject_id, 'victim', 'open',
       '2026-02-04T01:00:00Z'::timestamptz + make_interval(mins => n / $2::int) from said`,
    [OBJECTIONS, AT_ONE_INSTANT],
  );
});
afterAll(() => database.destroy());

it('every objection is read, page by page, in the order in which they were raised', async () => {
  const reader = new RestitutionReader(database, new AgencyReadModel(database));
  const read: ObjectionView[] = [];
  const sizes: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.objections('objected', { limit: 200, ...(cursor && { cursor }) });
    read.push(...page.items);
    sizes.push(page.items.length);
    cursor = page.next;
  } while (cursor !== undefined);
  expect(sizes).toEqual([200, 200, 200, 20]);
  expect(read.map(({ text }) => Number(text))).toEqual(Array.from({ length: OBJECTIONS }, (_, index) => index));
});
