/** Countries, weapons and people whom the content mentions, in text order, the speaker left out. */
export function aboutOf(scene, content, speakers) {
    const countries = new Set();
    const weapons = new Set();
    const people = new Set();
    for (const piece of content) {
        for (const mention of scene.under(piece)) {
            if (mention.start < piece.start || mention.end > piece.end)
                continue;
            for (const id of mention.entities) {
                const entity = scene.entity(id);
                if (!entity || speakers.has(id))
                    continue;
                if (entity.kind === 'country' && entity.iso2)
                    countries.add(entity.iso2);
                else if (entity.kind === 'weapon')
                    weapons.add(id);
                else if (entity.kind === 'person' && id[0] !== '~')
                    people.add(id);
            }
        }
    }
    return { countries: [...countries], weapons: [...weapons], people: [...people] };
}
