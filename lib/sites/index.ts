export { identify, sight, sightLink, type Identity } from './identify';
export { sites } from './list';
export type { Site } from './site';
