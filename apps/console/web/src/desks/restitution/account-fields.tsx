import { Checkbox, Form, Input, Radio } from 'antd';

export interface GivenAccount {
  readonly sort: 'original' | 'other';
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bankName: string;
  readonly verified?: boolean;
}

const required = [{ required: true, message: '请填写' }];

/** 收款账户: the one that the money came from, else another whose holder is verified. */
export function AccountFields() {
  return (
    <>
      <Form.Item name="sort" label="收款账户">
        <Radio.Group
          options={[
            { value: 'original', label: '原汇出账户' },
            { value: 'other', label: '另行提供的账户' },
          ]}
        />
      </Form.Item>
      <div className="officer-row">
        <Form.Item name="accountName" label="户名" rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="accountNumber" label="账号" rules={required}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="bankName" label="开户银行" rules={required}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('sort') === 'other' && (
            <Form.Item
              name="verified"
              valuePropName="checked"
              rules={[
                {
                  validator: (_, value) =>
                    value ? Promise.resolve() : Promise.reject(new Error('未核实户名的账户不能收款')),
                },
              ]}
            >
              <Checkbox>已核实户名与被害人一致</Checkbox>
            </Form.Item>
          )
        }
      </Form.Item>
    </>
  );
}
