import styles from './WelcomeDrawing.module.css';

const tangle = [
  'M8 150C60 40 96 236 138 96S210 214 254 126',
  'M4 96C70 190 84 30 150 150S214 76 254 126',
  'M18 204C62 120 118 214 120 118S206 44 254 126',
  'M2 124C46 86 80 190 122 174S150 60 196 104S238 150 254 126',
  'M30 52C40 150 130 122 142 190S226 186 254 126',
  'M12 172C100 210 60 70 132 78S182 196 254 126',
];

/** Strong ties: near, in thick strokes. */
const near = [
  { path: 'M470 138C500 108 520 96 546 88', at: [552, 86] },
  { path: 'M470 138C512 140 534 150 560 164', at: [566, 167] },
  { path: 'M470 138C470 176 482 196 496 214', at: [499, 219] },
] as const;

/** Weak ties: far, in thin strokes, into other worlds. */
const far = [
  { path: 'M470 138C520 84 590 44 650 36', at: [656, 35] },
  { path: 'M470 138C540 108 610 102 676 92', at: [682, 91] },
  { path: 'M470 138C548 140 620 148 692 152', at: [698, 152] },
  { path: 'M470 138C540 174 604 206 660 224', at: [666, 226] },
  { path: 'M470 138C462 92 468 52 488 26', at: [490, 21] },
] as const;

/** From the network suffered to the network chosen: a tangle, two strokes that bind, and ties around oneself. */
export function WelcomeDrawing() {
  return (
    <svg class={styles.drawing} viewBox="0 12 720 242" aria-hidden="true">
      {tangle.map((path) => (
        <path key={path} class={styles.tangle} d={path} />
      ))}
      {[
        [8, 150],
        [18, 204],
        [30, 52],
        [4, 96],
        [12, 172],
      ].map(([x, y]) => (
        <circle key={y} class={styles.lost} cx={x} cy={y} r="3" />
      ))}
      {far.map(({ path, at: [x, y] }) => (
        <g key={path} class={styles.weak}>
          <path d={path} />
          <circle cx={x} cy={y} r="6" />
        </g>
      ))}
      {near.map(({ path, at: [x, y] }) => (
        <g key={path} class={styles.strong}>
          <path d={path} />
          <circle cx={x} cy={y} r="8" />
        </g>
      ))}
      <g class={styles.sign}>
        <path class={styles.one} d="M250 126H352a17 17 0 0 1 0 34h-14" />
        <path class={styles.gap} d="M330 170a17 17 0 0 1-17-17" />
        <path class={styles.other} d="M456 138C440 158 410 170 380 170H330a17 17 0 0 1 0-34h14" />
        <path class={styles.gap} d="M352 126a17 17 0 0 1 17 17" />
        <path class={styles.one} d="M352 126a17 17 0 0 1 17 17" />
      </g>
      <circle class={styles.me} cx="470" cy="138" r="14" />
    </svg>
  );
}
