import { Button } from 'antd';
import { useState } from 'react';
import { Paper } from './paper';

/** A document of a matter, opened over its page; in a list, where its number stands. */
export function PaperButton({ title, address, link }: { title: string; address: string; link?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {link === undefined ? (
        <Button onClick={() => setOpen(true)}>{title}</Button>
      ) : (
        <Button type="link" size="small" className="paper-link" onClick={() => setOpen(true)}>
          {link}
        </Button>
      )}
      <Paper title={title} address={address} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
