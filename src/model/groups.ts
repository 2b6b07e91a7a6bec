/** Articles that are read together; more gain nothing and hold memory. */
export const GROUP = 16
/** Characters or bytes that fill a group however few articles they are. */
export const GROUP_LENGTH = 200_000

/** Fills groups of items, in order; a long item is the last of its group. */
export class Groups<T> {
  #items: T[] = []
  #length = 0

  /** Takes an item in; true where the group is full with it. */
  add(item: T, length: number): boolean {
    this.#length += length
    return this.#items.push(item) >= GROUP || this.#length >= GROUP_LENGTH
  }

  /** The group so far; the next begins. */
  take(): T[] {
    const items = this.#items
    this.#items = []
    this.#length = 0
    return items
  }
}
