import { DatePicker, Form } from 'antd';

export interface DayLike {
  format: (pattern: string) => string;
}
export const chosenDay = (day: DayLike | null | undefined): string | undefined => day?.format('YYYY-MM-DD');

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

/** A day of the calendar. */
export function DayField({ name, label, optional = false }: DayFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={optional ? [] : [{ required: true, message: '请选择日期' }]}>
      <DatePicker format="YYYY-MM-DD" />
    </Form.Item>
  );
}
