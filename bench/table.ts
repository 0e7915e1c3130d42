type Cell = string | number;

/** Prints rows under a title, columns aligned; the first column to the left, the others to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
      )
      .join('  ');
  console.log(`\n${title}\n`);
  console.log(line(all[0] ?? []));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of all.slice(1)) console.log(line(row));
}

/** A target and whether it was reached, as one line under a table. */
export function printTarget(target: string, measured: string, reached: boolean): void {
  console.log(`${reached ? 'reached' : 'MISSED '}  ${target}: ${measured}`);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
