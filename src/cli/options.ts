import { InvalidArgumentError } from 'commander'

/** An option's value as a whole number from 0 up. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Not a whole number.')
  return Number(value)
}
