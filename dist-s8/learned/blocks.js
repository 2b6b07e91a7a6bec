import { readFileSync } from 'node:fs';
import { unpackForest } from './forest.js';
let forest;
/** The trees that tell the paragraphs of an article from the rest of its page; read at the first call and kept. */
export function blockForest() {
    forest ??= unpackForest(readFileSync(new URL('../learned/blocks.bin', import.meta.url)));
    return forest;
}
