import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type MeetingView = Answer<paths['/meetings/{meetingId}']['get']>;
export type MeetingLine = Item<Answer<paths['/meetings']['get']>>;
export type AgendaItem = MeetingView['agenda'][number];
export type Task = MeetingView['tasks'][number];
