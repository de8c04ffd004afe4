/** A place to wait for each other: what it returns resolves when so many callers have come, for later ones at once. */
export function meeting(size: number): () => Promise<void> {
  let come = 0;
  let begin = () => {};
  const all = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return () => {
    if (++come === size) begin();
    return all;
  };
}
