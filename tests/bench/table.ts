/** Prints a table that reads well in a terminal and as Markdown. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map(({ length }, column) => Math.max(length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log(`\n${title}\n\n${[header, rule, ...rows].map(line).join('\n')}`);
}

/** The smallest value that this share of the values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
export const p95 = (values: readonly number[]) => quantile(values, 0.95);
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Cells for times: median, p95, the largest. */
export function times(values: readonly number[]): string[] {
  return [median(values), p95(values), Math.max(...values)].map(short);
}

/** Cells for how often more time it is than another: by the medians, and by the p95s. */
export function ratios(values: readonly number[], base: readonly number[]): string[] {
  return [median(values) / median(base), p95(values) / p95(base)].map(short);
}

/** Three digits tell enough. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
