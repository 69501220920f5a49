import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { watchReviewSeen } from '@/entrypoints/network/review/seen';
import { isReviewDue, tellReviewDue } from '@/lib/browser/reminder';

let isHidden: boolean;
let stop: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

test('who enters the review has seen what reminded of it', async () => {
  await tellReviewDue();
  stop = watchReviewSeen();
  await expect.poll(isReviewDue).toBe(false);
});

test('who looks at the review as its time comes needs no reminder', async () => {
  stop = watchReviewSeen();
  await tellReviewDue();
  await expect.poll(isReviewDue).toBe(false);
});

test('where the review stands open behind others, it is seen when its tab comes to the front', async () => {
  isHidden = true;
  stop = watchReviewSeen();
  await tellReviewDue();
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await isReviewDue()).toBe(true);
  isHidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(isReviewDue).toBe(false);
});
