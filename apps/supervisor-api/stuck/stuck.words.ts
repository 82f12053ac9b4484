import type { StuckSort } from '#persistence/stuck/stuck.read-model';

interface Words {
  readonly what: string;
  readonly remedy: string;
}

const RECORD = '请运维人员用 heli record verify 核对记录，再用 heli project --check 核对数据行。';
const REBUILD = '请运维人员用 heli project --rebuild 重建该类事项的数据行。';
const WORKER = '请运维人员检查 worker 与 Temporal 是否正常；恢复后系统自动补发。';

/** What each sort means and who mends it. */
export const STUCK_WORDS: Readonly<Record<StuckSort, Words>> = {
  'head-disagrees': { what: '事项摘要与最新办理记录不一致', remedy: RECORD },
  'head-without-acts': { what: '事项没有任何办理记录', remedy: RECORD },
  'acts-without-head': { what: '办理记录没有对应的事项', remedy: RECORD },
  'unknown-area': { what: '事项类别不存在，没有流程处理', remedy: '请运维人员核对软件版本与数据是否匹配。' },
  'nobody-waits': { what: '没有进行中的期限，也没有在办单位', remedy: '请上级单位指定承办单位。' },
  'nobody-sees': { what: '没有任何单位与该事项有关', remedy: REBUILD },
  'not-fired': { what: '提醒或届满时点已过而未执行', remedy: WORKER },
  'ends-otherwise': { what: '显示的届满时间与计时不一致', remedy: REBUILD },
  'nothing-armed': { what: '期限在计算而没有计时', remedy: REBUILD },
  'owner-gone': { what: '承办单位不存在或已撤销', remedy: '请改由其他单位承办该期限。' },
  'runs-in-ended-matter': { what: '事项已办结而期限仍在计算', remedy: REBUILD },
  'runs-without-matter': { what: '期限没有对应的事项', remedy: RECORD },
  'ended-unrecorded': { what: '期限显示已届满而没有届满记录', remedy: REBUILD },
  'runs-after-end': { what: '期限已有届满记录而仍在计算', remedy: REBUILD },
  'command-waits': { what: '应通知其他事项的办理迟迟未送达', remedy: WORKER },
  'act-untold': { what: '办理后的通知未发出', remedy: WORKER },
  'engine-behind': { what: '流程引擎未跟上办理记录', remedy: WORKER },
  'not-in-engine': { what: '流程引擎中没有该事项', remedy: WORKER },
  'dates-not-taken': { what: '期限已改期而事项未跟进', remedy: WORKER },
  'simulation-fails': { what: '期限试算失败', remedy: '请运维人员查看日志；系统会自动重试。' },
  'claim-of-nobody': { what: '占用登记没有对应的事项', remedy: RECORD },
  'approval-of-nobody': {
    what: '审批没有可以决定的单位，或事项已办结',
    remedy: '请上级单位指定审批单位，或由提请单位重新提请。',
  },
  'owner-disagrees': { what: '案件显示的承办单位与应当承办的单位不一致', remedy: RECORD },
};
