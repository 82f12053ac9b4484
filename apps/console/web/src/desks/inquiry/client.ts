import type { Answer, Item } from '../../api/answers';
import type { paths as Police } from '../../generated/police-api';

export type InquiryView = Answer<Police['/double-inquiries/{caseId}']['get']>;
export type InquiryLine = Item<Answer<Police['/double-inquiries']['get']>>;
export type Finding = InquiryView['findingList'][number];
export type Consequence = InquiryView['consequences'][number];
