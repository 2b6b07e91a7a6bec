import pc from 'picocolors'

const { FORCE_COLOR = '', NO_COLOR = '', TERM } = process.env
const forced = FORCE_COLOR !== '' && FORCE_COLOR !== '0'

/** Colour for a terminal or where FORCE_COLOR asks for it, never with NO_COLOR. A CI server's `CI` is no terminal. */
export const colours = pc.createColors(
  NO_COLOR === '' && (forced || (process.stdout.isTTY === true && TERM !== 'dumb')),
)
