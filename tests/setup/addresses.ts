/**
 * Node 20 says of an address with letters such as «ü» that it is none, once it has optimised `URL.canParse` for being
 * asked often; no browser does. `new URL` is right in both.
 */
URL.canParse = (address: string | URL, base?: string | URL) => {
  try {
    return Boolean(new URL(address, base));
  } catch {
    return false;
  }
};
