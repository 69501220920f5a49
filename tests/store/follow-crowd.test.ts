import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Crowd } from '@/lib/network/crowd';
import { sampleNetwork } from '@/lib/network/sample';
import {
  addPerson,
  clearNetwork,
  fillSample,
  forgetPerson,
  joinPeople,
  openNetwork,
  savePerson,
  type Network,
} from '@/lib/store';
import { followCrowd } from '@/lib/store/follow-crowd';

import './opening';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** News travel between pages here as they do in a browser, so the network is opened with its own channel. */
async function follow(name: 'liant' | 'liant-sample' = 'liant') {
  const network = await openNetwork(name);
  const onFailure = vi.fn<(error: unknown) => void>();
  const seen: { crowd?: Crowd; loading: boolean; times: number } = { loading: true, times: 0 };
  const stop = followCrowd(network, {
    sayExtra: (person, texts) => [...person.roles, texts?.note ?? ''],
    onCrowd: (crowd, loading) => Object.assign(seen, { crowd, loading, times: seen.times + 1 }),
    onFailure,
  });
  stops.push(stop, () => network.close());
  await vi.waitFor(() => expect(seen.loading).toBe(false));
  return { network, seen, stop, onFailure };
}

const add = async (network: Network, name: string) => (await addPerson(network, { name })).person;

function namesIn(crowd: Crowd | undefined, query = ''): string[] {
  const found = crowd?.search(query);
  return Array.from({ length: found?.size ?? 0 }, (_, index) => found?.at(index)?.name ?? '');
}

describe('the crowd that is followed', () => {
  it('holds everybody, found by what is said of them and their notes', async () => {
    const { network } = await follow();
    const ada = await add(network, 'Ada');
    await savePerson(network, ada.id, { note: 'Met in Brest', roles: { client: true } });
    await add(network, 'Bo');
    const { seen } = await follow();
    expect(namesIn(seen.crowd)).toEqual(['Ada', 'Bo']);
    expect(namesIn(seen.crowd, 'brest client')).toEqual(['Ada']);
  });

  it('follows each change of whatever page: new, renamed, joined, forgotten', async () => {
    const { seen } = await follow();
    const elsewhere = await openNetwork();
    stops.push(() => elsewhere.close());
    const ada = await add(elsewhere, 'Ada');
    const bo = await add(elsewhere, 'Bo');
    await vi.waitFor(() => expect(namesIn(seen.crowd)).toEqual(['Ada', 'Bo']));
    await savePerson(elsewhere, bo.id, { name: 'Bodil', note: 'Lighthouses' });
    await vi.waitFor(() => expect(namesIn(seen.crowd, 'lighthouses')).toEqual(['Bodil']));
    await joinPeople(elsewhere, ada.id, bo.id);
    await vi.waitFor(() => expect(seen.crowd?.size).toBe(1));
    await forgetPerson(elsewhere, ada.id);
    await vi.waitFor(() => expect(seen.crowd?.size).toBe(0));
  });

  it('reads everybody again where anybody may have changed', async () => {
    const { network, seen } = await follow('liant-sample');
    await fillSample(network, sampleNetwork('2026-03-10', 'en'));
    await vi.waitFor(() => expect(seen.crowd?.size).toBe(40));
    await clearNetwork(network);
    await vi.waitFor(() => expect(seen.crowd?.size).toBe(0));
  });

  it('says nothing more once it is stopped', async () => {
    const { network, seen, stop } = await follow();
    stop();
    const { times } = seen;
    await add(network, 'Ada');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.times).toBe(times);
  });

  it('tells what fails, and goes on', async () => {
    const { network, seen, onFailure } = await follow();
    network.close();
    const elsewhere = await openNetwork();
    stops.push(() => elsewhere.close());
    await add(elsewhere, 'Ada');
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(seen.crowd?.size).toBe(0);
  });
});
