import { isLater, LATER_ROOMS, nameRoom } from './rooms';

/**
 * Asks for the room that the address names. The page imports this before all else: the browser looks for the room's files
 * while the page's own code is still being read.
 */
const room = nameRoom(location.hash);
if (isLater(room)) void LATER_ROOMS[room].load();
