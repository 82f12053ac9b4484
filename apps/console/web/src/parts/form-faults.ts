import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { Refusal } from '../api/refusal';

/** Puts each fault of a refused body at its field; what has no field stays in the message above the form. */
export function useFormFaults(form: FormInstance, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof Refusal) || error.errors.length === 0) return;
    const fields = error.errors.map(({ pointer, message }) => ({
      name: pointer.split('/').filter(Boolean),
      errors: [message],
    }));
    form.setFields(fields as Parameters<typeof form.setFields>[0]);
    const [first] = fields;
    if (first) form.scrollToField(first.name as string[], { focus: true });
  }, [form, error]);
}
