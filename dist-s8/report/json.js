/** A digest as JSON; every `Words` in it is proven as it is written. @throws OnrecordError `proof` */
export function json(digest, proof) {
    const text = JSON.stringify(digest, (_key, value) => {
        if (isWords(value))
            proof(value);
        return value;
    }, 1);
    return `${text}\n`;
}
const isWords = (value) => typeof value === 'object' && value !== null && 'sha256' in value && 'quoted' in value;
