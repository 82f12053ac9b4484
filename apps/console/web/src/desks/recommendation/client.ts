import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/procuratorate-api';
import { send } from '../../api/client';

type Read = paths['/recommendations']['get'];
type One = paths['/recommendations/{recommendationId}']['get'];
type Body<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Given } } } }
  ? Given
  : never;

export type RecommendationView = Body<One>;
export type RecommendationLine = Body<Read> extends { readonly items: readonly (infer Row)[] } ? Row : never;

/** The pages of both sides read the same; the API behind the door is the officer's own. */
export const createRecommendationClient = (): Client<paths> => createClient<paths>({ baseUrl: '/api', fetch: send });
