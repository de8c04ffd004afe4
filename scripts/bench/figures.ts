/** The value below which a share of the figures lies, by nearest rank; NaN of none. */
export function percentile(figures: number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (figures: number[]) => percentile(figures, 0.5);

/** Three significant digits at most, without exponents. */
const short = (figure: number) => (figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3))));

/** Prints rows under their heads in columns of equal width. */
export function printTable(heads: string[], rows: (string | number)[][]): void {
  const cells = [heads, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? short(cell) : cell)))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}
