/** After all stories */
export const LATEST = new Date("9999-01-01T00:00:00Z");
