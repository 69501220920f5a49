/** The store: what others may ask of it. */
export { dropOldActs, lastAct } from './acts';
export { readBroken } from './broken';
export { watchChanges, type NetworkName, type News } from './changes';
export { openNetwork, type Network, type Seams } from './database';
export { StoreError, type StoreErrorCode, type TooLong } from './errors';
export { forgetPerson } from './forget';
export { isForgotten } from './forgotten';
export { joinPeople, partPeople } from './join';
export { addExchange, editExchange, readLedgerOf, removeExchange } from './ledger';
export { findPerson, readPersonOf, readTexts, recentPeople } from './people';
export { addPerson, noteSighting, savePerson, type Saved } from './save-person';
export { clearNetwork, fillSample } from './sample';
export { scanPeople, type ScanOptions } from './scan';
export { readSnapshots, type Snapshot } from './snapshots';
export type { Broken } from './stored';
export { readSummary } from './summary';
export { undo } from './undo';
export { writePeople, type NewPerson } from './write-people';
