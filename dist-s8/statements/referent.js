export const one = (id, how) => ({ entities: [{ id, how }], mode: 'single', why: [] });
export const nobody = (why) => ({ entities: [], mode: 'single', why: [why] });
/** A weapon does not speak: what looks like a statement of it is none. */
export const THING = nobody('a thing, nobody who speaks');
/** Several who speak as one. */
export const joint = (ids, how) => ({
    entities: [...new Set(ids)].map((id) => ({ id, how })),
    mode: 'joint',
    why: [],
});
/** Two phrases joined by "and" as one speaker: everyone once. */
export function together(parts) {
    const seen = new Set();
    const entities = parts.flatMap((p) => p.entities).filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
    const why = parts.flatMap((p) => p.why);
    if (entities.length === 0)
        return { entities, mode: 'single', why };
    return { entities, mode: 'joint', why };
}
