import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type RegisterLine = Item<Answer<paths['/task-registers']['get']>>;
export type RegisterView = Answer<paths['/task-registers/{registerId}']['get']>;
export type TaskLine = Item<Answer<paths['/task-registers/{registerId}/tasks']['get']>>;
export type TaskView = Answer<paths['/task-registers/{registerId}/tasks/{no}']['get']>;

export type ListLoaded = Answer<paths['/task-registers']['post'], 201>;
