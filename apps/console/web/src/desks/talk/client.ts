import type { paths } from '../../generated/supervisor-api';

type Body<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Given } } } }
  ? Given
  : never;
type Rows = Body<paths['/talks']['get']>;

export type TalkView = Body<paths['/talks/{talkId}']['get']>;
export type TalkLine = Rows extends { readonly items: readonly (infer Row)[] } ? Row : never;
