/** Colours by the name of their token, as the browser resolves them in this scheme. */
export type Palette = Readonly<Record<string, string>>;

const TOKENS = [
  '--paper',
  '--raised',
  '--ink',
  '--quiet',
  '--line',
  '--edge',
  '--sunk',
  '--accent',
  '--strong',
  '--given',
  '--received',
  '--warning',
  '--focus',
] as const;

/** A canvas knows no tokens: they are asked for where the page shows it. */
export function readPalette(around: Element): Palette {
  const probe = document.createElement('span');
  around.append(probe);
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours);
}
