/** Lets the event loop turn: for what a program does by itself, some turns after it was asked. */

/** From an event of the host to its handlers office.js takes a few timers of no length. */
const enough = 10;

/** Resolves when everything has happened that needs no more than a few turns: no clock is read, and nothing is waited for. */
export async function turns(count = enough): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((next) => setTimeout(next));
}
