import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { publishedSchema, SCHEMA_FILE } from './published-schema';

writeFileSync(resolve(import.meta.dirname, '../..', SCHEMA_FILE), publishedSchema());
