import { toJSONSchema } from 'zod/mini';

import { backupSchema } from '@/lib/archive/backup-format';

export const SCHEMA_FILE = 'lib/archive/backup.schema.json';

/** The shape of a backup as JSON Schema, as the repository publishes it. */
export function publishedSchema(): string {
  const { $schema, ...schema } = toJSONSchema(backupSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Backup of Liant', ...schema }, undefined, 2)}\n`;
}
