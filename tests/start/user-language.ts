/**
 * The language this machine is set to, as the browser's own start would read it: of the environment, an empty word
 * being none; else the system's.
 */
export function userLanguage(
  { LANGUAGE, LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>> = process.env,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): string {
  const said = [LANGUAGE, LC_ALL, LC_MESSAGES, LANG, system].find(Boolean) ?? '';
  return /^[a-z]{2,3}(?![a-z])/.exec(said)?.[0] ?? 'en'; // `C` and `POSIX` are no language.
}
