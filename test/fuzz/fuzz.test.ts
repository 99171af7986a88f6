/** A few of the damaged workbooks of `npm run fuzz`. */

import { bases, fuzz } from "./fuzz";
import { mutated } from "./mutate";

test("damaged workbooks are read or refused in our words", async () => {
  const from = await bases();
  const { read, refused, foreign } = fuzz(from, 60, 1, () => 0);
  expect(foreign).toEqual([]);
  expect(read).toBeGreaterThan(5);
  expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(60 - read);
  expect(mutated(from, 7)).toEqual(mutated(from, 7));
});
