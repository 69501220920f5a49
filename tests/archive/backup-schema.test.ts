import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { publishedSchema, SCHEMA_FILE } from './published-schema';

const file = resolve(import.meta.dirname, '../..', SCHEMA_FILE);

test('the published schema is the one by which backups are read; `npm run schema` writes it anew', () => {
  expect(readFileSync(file, 'utf8')).toBe(publishedSchema());
});
