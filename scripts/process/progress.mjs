/**
 * Shows one step with its seconds, which count up while it lasts on a terminal. What `work` returns is shown beside them when it is a text.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = performance.now();
  process.stdout.write(`  ${label} ... `);
  const tick = process.stdout.isTTY ? setInterval(() => show(label, begun), 1_000).unref() : undefined;
  try {
    const result = await work();
    const note = typeof result === "string" && result ? `${result}, ` : "";
    end(`${note}${seconds(begun)}`);
    return result;
  } catch (error) {
    end(`failed after ${seconds(begun)}`);
    throw error;
  }

  /** @param {string} outcome */
  function end(outcome) {
    clearInterval(tick);
    if (tick) process.stdout.write(`\r  ${label} ... \x1b[K`);
    console.log(outcome);
  }
}

/**
 * @param {string} label
 * @param {number} begun
 */
function show(label, begun) {
  process.stdout.write(`\r  ${label} ... ${((performance.now() - begun) / 1000).toFixed(0)} s\x1b[K`);
}

/** @param {number} begun instant of performance.now() */
export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
