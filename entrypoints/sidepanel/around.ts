/** What stands around the person, and is loaded once they are painted. */
export { Banners } from './Banners';
export { Foot } from '@/entrypoints/person/Foot';
export { NextToDecide } from './NextToDecide';
