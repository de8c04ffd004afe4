/** What a picture shows, and whose it is: each in the direction of its own script, so that they never run into each other. */
export function Caption({ words, credit }: { words: string; credit: string }) {
  if (!words && !credit) return null;
  return (
    <figcaption>
      {words && <bdi>{words}</bdi>}
      {words && credit && " · "}
      {credit && <bdi className="credit">{credit}</bdi>}
    </figcaption>
  );
}
