import type { TableColumnsType } from 'antd';
import { police } from '../../api/client';
import { Status } from '../../parts/mark';
import { Matters } from '../between/matter-parts';
import type { InquiryLine } from './client';
import { INQUIRY_STATUS, outcomeText } from './words';

const columns: TableColumnsType<InquiryLine> = [
  {
    title: '状态',
    width: 100,
    render: (_, { status }) => (
      <Status tone={INQUIRY_STATUS[status]?.tone ?? 'still'}>{INQUIRY_STATUS[status]?.text}</Status>
    ),
  },
  { title: '案件', width: 228, ellipsis: true, render: (_, { caseNumber }) => caseNumber ?? '—' },
  {
    title: '单位责任',
    width: 112,
    ellipsis: true,
    render: (_, { institution }) => outcomeText('institution', institution),
  },
  { title: '信息来源', width: 110, ellipsis: true, render: (_, { source }) => outcomeText('source', source) },
  { title: '移送', width: 60, align: 'right', render: (_, { sent }) => sent || '' },
];

/** 一案双查: beside every filed case. */
export function Inquiries() {
  return (
    <Matters<InquiryLine>
      title="一案双查"
      path="/double-inquiries"
      note="立案后自动开启：有关单位是否违反反诈义务，受害人个人信息从何而来"
      ask={(query) => police.GET('/double-inquiries', { params: { query } })}
      columns={columns}
      numbered={false}
    />
  );
}
