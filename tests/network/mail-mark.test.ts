import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { mailsIn, markMail } from '@/lib/network/mail-mark';

describe('the mark of a mail', () => {
  it('is short, the same however the mail is written, and another for another mail', () => {
    const mark = markMail('ada@example.test');
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(markMail(' Ada@Example.TEST ')).toBe(mark);
    expect(markMail('ada@example.tes')).not.toBe(mark);
  });

  it('is not what sites show of a mail', () => {
    const plain = createHash('sha256').update('ada@example.test').digest('hex');
    expect(plain.startsWith(markMail('ada@example.test') ?? '')).toBe(false);
  });

  it('is not made of what is no mail', () => {
    for (const text of ['', 'private', '@', 'ada@', 'a@b@c', 'ada at example.test', 'x y@example.test'])
      expect(markMail(text)).toBeUndefined();
  });

  it('is found among the fields of a record', () => {
    expect(mailsIn({ name: 'Ada', 'mail/00': true, 'tag/mail/': true })).toEqual(['00']);
  });
});
