import type { Registers } from './register';

/** Whether two histories of one record are one. */
export function isSame(a: Registers, b: Registers): boolean {
  if (a === b) return true;
  const fields = Object.keys(a.values);
  return (
    a.stamps === b.stamps &&
    fields.length === Object.keys(b.values).length &&
    fields.every((field) => Object.hasOwn(b.values, field) && a.values[field] === b.values[field])
  );
}
