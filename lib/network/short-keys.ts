import { PREFIX, type PersonRow } from './person-row';
import type { ProfileKey } from './profile-key';
import { packStamps, unpackStamps } from './register';
import { shortenWebProfile } from './web-address';

/**
 * The row, answering as well to its pages' addresses as they are kept today. Each is said to have been said with the
 * longer one, so that every device that makes it so comes to the same.
 * @param isFree whether a key may lead to this row; one that leads to somebody else stays theirs
 */
export function withShortKeys(row: PersonRow, isFree: (key: ProfileKey) => boolean = () => true): PersonRow {
  const joined = row.joined?.map((part) => withShortKeys(part, isFree));
  const parts = joined?.some((part, index) => part !== row.joined?.[index]) ? { ...row, joined } : row;
  if (!row.stamps.includes(PAGE)) return parts;
  const stamps = unpackStamps(row.stamps);
  const values = { ...row.values };
  for (const [field, url] of Object.entries(row.values)) {
    if (!field.startsWith(PAGE) || typeof url !== 'string') continue;
    const short = shortenWebProfile({ key: field.slice(PREFIX.profiles.length) as ProfileKey, url });
    const [said, stamp] = [PREFIX.profiles + (short?.key ?? ''), stamps[field]];
    if (!short || !stamp || stamps[said] || !isFree(short.key)) continue;
    values[said] = short.url;
    stamps[said] = stamp;
  }
  const isMore = Object.keys(values).length > Object.keys(row.values).length;
  return isMore ? { ...parts, values, stamps: packStamps(stamps) } : parts;
}

const PAGE = `${PREFIX.profiles}web:`;
