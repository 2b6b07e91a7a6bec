const MAGIC = 0x3146524f;
const HEADER = 20;
/** Forest -> file. Same forest, same bytes. */
export function packForest({ width, base, roots, feature, child, value }) {
    const head = new DataView(new ArrayBuffer(HEADER));
    for (const [i, n] of [MAGIC, roots.length, feature.length, width].entries())
        head.setUint32(i * 4, n, true);
    head.setFloat32(16, base, true);
    const bytes = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    return Buffer.concat([new Uint8Array(head.buffer), bytes(value), bytes(feature), bytes(child), bytes(roots)]);
}
/** File -> forest. Throws on anything that `packForest` did not write. */
export function unpackForest(file) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    if (file.byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
        throw new Error('not a forest');
    const [trees, nodes, width] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
    if (file.byteLength !== HEADER + nodes * 8 + trees * 2)
        throw new Error('forest is cut short');
    const body = new Uint8Array(file.subarray(HEADER)).buffer;
    return {
        width,
        base: view.getFloat32(16, true),
        value: new Float32Array(body, 0, nodes),
        feature: new Int16Array(body, nodes * 4, nodes),
        child: new Uint16Array(body, nodes * 6, nodes),
        roots: new Uint16Array(body, nodes * 8, trees),
    };
}
/** Probability (logistic) of the features that begin at `offset`. */
export function likelihood(forest, features, offset) {
    const { base, roots, feature, child, value } = forest;
    let score = base;
    for (let t = 0; t < roots.length; t++) {
        let node = roots[t];
        for (let f = feature[node]; f >= 0; f = feature[node])
            node = child[node] + (features[offset + f] <= value[node] ? 0 : 1);
        score += value[node];
    }
    return 1 / (1 + Math.exp(-score));
}
