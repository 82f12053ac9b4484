import { Alert, Button } from 'antd';
import { Refusal, textOf } from '../api/refusal';

/** A refusal as a person reads it: what is wrong, and what to do; the number helps whoever is asked for help. */
export function Fault({ error, onRetry, onClose }: { error: unknown; onRetry?: () => void; onClose?: () => void }) {
  if (error === undefined || error === null) return null;
  const faults = error instanceof Refusal ? error.errors : [];
  const requestId = error instanceof Refusal && error.status >= 500 ? error.requestId : undefined;
  const details = (
    <>
      {faults.length > 0 && (
        <ul className="plain">
          {faults.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {requestId && <span className="faint">请求编号：{requestId}</span>}
    </>
  );
  return (
    <Alert
      className="fault"
      type="error"
      showIcon
      role="alert"
      title={textOf(error)}
      {...((faults.length > 0 || requestId) && { description: details })}
      {...(onRetry && {
        action: (
          <Button size="small" onClick={onRetry}>
            重试
          </Button>
        ),
      })}
      {...(onClose && { closable: { onClose } })}
    />
  );
}
