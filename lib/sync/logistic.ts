/** Squash at every 128th step from -2,047 to 2,047, as lpaq has it: 4,096 / (1 + e^(-x/256)). */
const steps = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/** From evidence (-2,047 to 2,047) to a chance of 4,096. */
export function squash(evidence: number): number {
  if (evidence > 2_047) return 4_095;
  if (evidence < -2_047) return 1;
  const part = evidence & 127;
  const at = (evidence >> 7) + 16;
  return ((steps[at] ?? 0) * (128 - part) + (steps[at + 1] ?? 0) * part + 64) >> 7;
}

const evidences = new Int16Array(4_096);
let reached = 0;
for (let evidence = -2_047; evidence <= 2_047; evidence++) {
  const chance = squash(evidence);
  for (; reached <= chance; reached++) evidences[reached] = evidence;
}
evidences.fill(2_047, reached);

/** The other way round. */
export function stretch(chance: number): number {
  return evidences[chance] ?? 0;
}
