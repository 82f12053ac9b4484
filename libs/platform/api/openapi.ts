import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import type { ApiName } from '#platform/api/settings';

const TITLES: Readonly<Record<ApiName, string>> = {
  'police-api': '公安机关工作台',
  'procuratorate-api': '检察机关工作台',
  'court-api': '人民法院工作台',
  'bank-api': '银行与支付机构工作台',
  'operator-api': '电信与互联网企业工作台',
  'regulator-api': '行业主管部门工作台',
  'supervisor-api': '联席办与上级督办工作台',
};

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  requestId: z.string().optional(),
});

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const READS: readonly string[] = ['get'];

type Method = (typeof METHODS)[number];
type Operation = NonNullable<OpenAPIObject['paths'][string][Method]>;

/** The document of an API: every operation with its body, its answer, its refusals and the rule that it stands under. */
export function describeApi(app: INestApplication, name: ApiName): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle(`合力 · ${TITLES[name]}`)
    .setDescription('办理电信网络诈骗案件的跨机关协作接口。拒绝以 problem+json 答复，code 长期不变。')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${nounOf(controller)}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? toOpenApi(schema, schemaType) : undefined,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: toOpenApi(problem, 'output').schema },
  };
  for (const [method, operation] of operationsOf(document)) complete(method, operation);
  return document;
}

export function* operationsOf(document: OpenAPIObject): Generator<[Method, Operation, string]> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield [method, operation, path];
    }
  }
}

/** `FreezeOrdersController` is `freezeOrders`. */
const nounOf = (controller: string): string =>
  controller.charAt(0).toLowerCase() + controller.slice(1).replace(/Controller$/, '');

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** What zod cannot say in JSON Schema, a transformed value for one, is left open instead of failing the document. */
function toOpenApi(
  schema: z.ZodType,
  io: 'input' | 'output',
): { schema: SchemaObject; components: Record<string, SchemaObject> } {
  const {
    $schema: _,
    definitions = {},
    ...own
  } = z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' });
  return { schema: own as SchemaObject, components: definitions as Record<string, SchemaObject> };
}

function complete(method: Method, operation: Operation): void {
  const isPublic = (operation as unknown as Record<string, unknown>)['x-act'] === 'public';
  if (!isPublic) operation.security = [{ bearer: [] }];
  if (!READS.includes(method)) {
    operation.parameters = [
      ...(operation.parameters ?? []),
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description: '同一操作重发时用同一个值，不会重复办理。',
        schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' },
      },
    ];
  }
  operation.responses = { ...operation.responses, default: refusal };
}

const refusal = {
  description: '拒绝或故障',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
