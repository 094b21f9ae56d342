// What core is compared with: the same rows as JSON, and each number of one person against its two limits in binary
// floating point, without units, sources, rules or reasons. Prints `name<TAB>nanoseconds` like core's own bench.
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const median = (rounds, work) => {
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = process.hrtime.bigint();
    work();
    times.push(process.hrtime.bigint() - start);
  }
  times.sort((a, b) => (a < b ? -1 : 1));
  return times[Math.floor(rounds / 2)];
};

let sink = 0;
const load = () => {
  const { rows } = JSON.parse(text);
  return new Map(rows.map((row) => [row.code, row]));
};
const { values } = JSON.parse(text);
const limits = load();
const judge = () => {
  for (const [code, value] of values) {
    const number = Number(value);
    const { low, high } = limits.get(code);
    if ((low !== null && number < low) || (high !== null && number > high)) sink += 1;
  }
};
console.log(`catalogue\t${median(21, load)}`);
console.log(`person\t${median(301, judge)}`);
const start = process.hrtime.bigint();
for (let i = 0; i < 10_000; i += 1) judge();
console.log(`people\t${process.hrtime.bigint() - start}`);
if (sink === 0) throw new Error('no value was outside its range');
