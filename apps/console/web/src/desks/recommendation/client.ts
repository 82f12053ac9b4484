import createClient, { type Client } from 'openapi-fetch';
import type { Answer, Item } from '../../api/answers';
import { send } from '../../api/client';
import type { paths } from '../../generated/procuratorate-api';

type Read = paths['/recommendations']['get'];
type One = paths['/recommendations/{recommendationId}']['get'];

export type RecommendationView = Answer<One>;
export type RecommendationLine = Item<Answer<Read>>;

/** The pages of both sides read the same; the API behind the door is the officer's own. */
export const createRecommendationClient = (): Client<paths> => createClient<paths>({ baseUrl: '/api', fetch: send });
