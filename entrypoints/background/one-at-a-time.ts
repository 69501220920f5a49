/**
 * Some work that looks at everything anew each time: asked for while it is done, it is done once more, however often it
 * was asked for.
 * @returns asks for it
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let asked = 0;
  let working = false;
  const go = async () => {
    working = true;
    try {
      for (let seen = -1; seen !== asked;) {
        seen = asked;
        await work();
      }
    } finally {
      working = false;
    }
  };
  return () => {
    asked += 1;
    if (!working) void go();
  };
}
