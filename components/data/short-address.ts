/** An address as one reads it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/%[0-9a-f]{2}(?:%[0-9a-f]{2})*/gi, decode);
}

function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    // No text: it stands as it is.
    return code;
  }
}
