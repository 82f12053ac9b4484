import { until } from './api.js';

/** The one-time code that a victim is sent, as the catcher has it. */
export const codeSent = (catcherUrl: string, phone: string): Promise<string> =>
  until('the code is sent', async () => {
    const sms = (await (await fetch(`${catcherUrl}/sms?to=${phone}`)).json()) as { text: string }[];
    return sms.map(({ text }) => /验证码是 (\d{6})/.exec(text)?.[1]).find(Boolean);
  });
