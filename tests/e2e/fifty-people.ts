const COUNT = 50;

/** Of all but the last field, when and where it was written. */
const STAMP = '0mkmjkw00000m0izya';

const family = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple', 'Oak'];
const given = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elodie'];

/** A backup of fifty people of whom nothing was said yet. */
export function writeFifty(): string {
  const people = Array.from({ length: COUNT }, (_, index) => {
    const values = {
      name: `${given[index % given.length]} ${family[Math.floor(index / given.length)]}`,
      nameSource: 'page',
      company: index % 2 === 0 ? 'Quay & Tide' : 'Lantern Works',
    };
    return { id: index.toString(16).padStart(16, 'a'), values, stamps: { [STAMP]: Object.keys(values) } };
  });
  const head = {
    format: 'liant-backup',
    version: 1,
    made: '2026-03-10T11:00:00.000Z',
    device: 'm0izya',
    settings: {},
  };
  return JSON.stringify({ ...head, months: [], people, forgotten: [] });
}
