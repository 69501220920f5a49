/** A value as text, in which equal ones are the same: fields and the entries of maps in the order of their names. */
export function plainly(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const fields = part instanceof Map ? Object.fromEntries(part as Map<string, unknown>) : part;
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? inOrder(fields) : fields;
  });
}

function inOrder(fields: object): object {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
