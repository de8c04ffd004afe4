import os from "node:os";

const MEGABYTE = 1024 * 1024;

/**
 * How much memory the embedded server may use: an eighth of the machine's for pages, between 128 MB and 2 GB, which leaves the
 * portal and the operating system the rest; see "Resource Consumption" and "Query Planning" in the manual of PostgreSQL. Disks
 * without moving parts read a page anywhere as fast as the next one, which the planner is told.
 * @param {number} [memory] bytes of the machine
 * @returns {string[]} settings as `name=value`
 */
export function memorySettings(memory = os.totalmem()) {
  const pages = Math.min(2_048, Math.max(128, Math.floor(memory / 8 / MEGABYTE)));
  return [
    `shared_buffers=${pages}MB`,
    `effective_cache_size=${Math.max(pages * 2, Math.floor(memory / 2 / MEGABYTE))}MB`,
    `maintenance_work_mem=${Math.max(64, Math.floor(pages / 4))}MB`,
    "work_mem=16MB",
    "random_page_cost=1.1",
    "jit=off",
  ];
}
