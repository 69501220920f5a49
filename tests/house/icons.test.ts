import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../public/icon');

test.each([16, 32, 48, 96, 128])('%i.png is a PNG of its own size', (size) => {
  const picture = readFileSync(join(folder, `${size}.png`));
  // https://www.w3.org/TR/png-3/: eight bytes of signature, then IHDR, whose first fields are width and height.
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
});

test('the drawing asks for nothing from elsewhere', () => {
  const drawing = readFileSync(join(folder, 'liant.svg'), 'utf8');
  expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|script|style/);
});
