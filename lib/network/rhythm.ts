/** How often one wants to be in touch with somebody one deepens. */
export const RHYTHMS = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Where nothing else was said. */
export const USUAL_RHYTHM: Rhythm = 'monthly';
