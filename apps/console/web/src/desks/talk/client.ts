import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type TalkView = Answer<paths['/talks/{talkId}']['get']>;
export type TalkLine = Item<Answer<paths['/talks']['get']>>;
