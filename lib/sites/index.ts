export { identify, sight, sightLink, type Identity } from './identify';
export { sites } from './list';
export { readPage } from './read-page';
export type { Site } from './site';
