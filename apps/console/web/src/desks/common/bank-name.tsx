import { Tag } from 'antd';
import { UnitName } from '../../parts/unit-name';

/** Whom an order goes to, and that it goes there on paper. */
export function BankName({
  order: { bankName: name, bankShortName: shortName, byHand, first },
}: {
  order: { bankName: string; bankShortName?: string | undefined; byHand: boolean; first: boolean };
}) {
  return (
    <>
      <FirstMark first={first} />
      {byHand && (
        <Tag color="#8a5a00" title="纸质送达：对方机构未接入本系统，打印送达，录入书面答复">
          纸质
        </Tag>
      )}
      <UnitName unit={{ name, shortName }} />
    </>
  );
}

/** A tag on an account has put the order first. */
export function FirstMark({ first }: { first: boolean }) {
  return first ? (
    <Tag color="#ad2102" title="账户设有风险标签，排在前面（SEED，可配置）">
      优先
    </Tag>
  ) : null;
}
