/**
 * Shows one step with its seconds. What `work` returns is shown beside them when it is a text.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = performance.now();
  process.stdout.write(`  ${label} ... `);
  try {
    const result = await work();
    const note = typeof result === "string" && result ? `${result}, ` : "";
    console.log(`${note}${seconds(begun)}`);
    return result;
  } catch (error) {
    console.log(`failed after ${seconds(begun)}`);
    throw error;
  }
}

/** @param {number} begun instant of performance.now() */
export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
