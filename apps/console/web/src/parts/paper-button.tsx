import { Button } from 'antd';
import { useState } from 'react';
import { Paper } from './paper';

/** A document of a matter, opened over its page. */
export function PaperButton({ title, address }: { title: string; address: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <Paper title={title} address={address} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
