// The floors of corpus/baseline.json: a figure may rise, never fall unsaid.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export type Figures = Readonly<Record<string, number>>

/** Floors stand on tenths of a per cent: what moves below that is noise. */
const floorOf = (value: number) => Math.floor(value * 1e3 + 1e-6) / 1e3

export interface Verdict {
  readonly raised: readonly string[]
  readonly fallen: readonly { readonly figure: string; readonly floor: number; readonly value: number | undefined }[]
}

/** Which figures stand above their floor (or are new), and which fell below it or vanished. */
export function judge(floors: Figures, figures: Figures): Verdict {
  const raised = Object.keys(figures).filter((name) => !(name in floors) || floorOf(figures[name]!) > floors[name]!)
  const fallen = Object.entries(floors)
    .filter(([name, floor]) => figures[name] === undefined || figures[name] < floor - 1e-9)
    .map(([figure, floor]) => ({ figure, floor, value: figures[figure] }))
  return { raised, fallen }
}

export const loadFloors = (file: string): Figures =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : {}

/** Floors after an update: raised ones rise; fallen ones fall only where `lower` says so. */
export function nextFloors(floors: Figures, figures: Figures, lower: boolean): Figures {
  const next: Record<string, number> = {}
  for (const name of [...new Set([...Object.keys(floors), ...Object.keys(figures)])].sort()) {
    const value = figures[name]
    const floor = floors[name]
    if (value === undefined) {
      if (!lower && floor !== undefined) next[name] = floor
    } else next[name] = floor === undefined || lower ? floorOf(value) : Math.max(floor, floorOf(value))
  }
  return next
}

export const saveFloors = (file: string, floors: Figures): void =>
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
