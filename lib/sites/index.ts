export { identify, sight, sightLink } from './identify';
export { readPage } from './read-page';
export { isSamePerson, profilesBeside } from './same-person';
