import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openIn } from '@/lib/browser/own-pages';

beforeEach(() => fakeBrowser.reset());

const refuse = (why: string) => vi.spyOn(fakeBrowser.tabs, 'update').mockRejectedValueOnce(new Error(why));

test('a tab that goes elsewhere at the moment it is sent somewhere goes there', async () => {
  refuse('Navigation rejected.');
  await expect(openIn(1, 'https://www.linkedin.com/in/ada')).resolves.toBeUndefined();
});

test('another reason is an error', async () => {
  refuse('No tab with id: 1.');
  await expect(openIn(1, 'https://www.linkedin.com/in/ada')).rejects.toThrow('No tab with id');
});
