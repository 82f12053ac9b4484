import { meanwhile, together } from '#persistence/together';

const coded = (code: string): Error => Object.assign(new Error(code), { code });
const later = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(() => resolve(value)));

describe('what is said together', () => {
  it('is answered in the order in which it was said', async () => {
    expect(await together(later('slow'), Promise.resolve(2), later(undefined))).toEqual(['slow', 2, undefined]);
  });

  it('is waited for to the end also where something fails', async () => {
    let ended = false;
    const running = later(true).then(() => (ended = true));
    await expect(together(Promise.reject(coded('23505')), running)).rejects.toMatchObject({ code: '23505' });
    expect(ended).toBe(true);
  });

  it('fails by its cause and not by what the database says afterwards of every other statement', async () => {
    const aborted = Promise.reject(coded('25P02'));
    await expect(together(aborted, Promise.reject(coded('40P01')))).rejects.toMatchObject({ code: '40P01' });
    await expect(together(Promise.reject(coded('25P02')))).rejects.toMatchObject({ code: '25P02' });
  });
});

describe('what is done meanwhile', () => {
  it('does not wait for what was said before', async () => {
    const never = new Promise(() => undefined);
    expect(await meanwhile([never], () => Promise.resolve('done'))).toBe('done');
  });

  it('leaves a failure of what was said before to whoever waits for it in the end', async () => {
    const failed = Promise.reject(coded('23505'));
    expect(await meanwhile([failed], () => later('done'))).toBe('done');
    await expect(together(failed)).rejects.toMatchObject({ code: '23505' });
  });

  it('fails by the cause, also where that was said before and the work met only the consequence', async () => {
    let ended = false;
    const running = later(true).then(() => (ended = true));
    const work = meanwhile([Promise.reject(coded('23505')), running], () => Promise.reject(coded('25P02')));
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(ended).toBe(true);
    await expect(meanwhile([later(1)], () => Promise.reject(coded('40P01')))).rejects.toMatchObject({ code: '40P01' });
  });
});
