/** How many items at the head of a sorted list fit, where none behind them does: a binary search. */
export function countFirst<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
