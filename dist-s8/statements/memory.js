/** The speakers of the outermost statements so far, the last one first at hand. */
export class Memory {
    #spoken = [];
    add(spoken) {
        if (spoken.entities.length > 0)
            this.#spoken.push(spoken);
    }
    get last() {
        return this.#spoken.at(-1);
    }
    /** The nearest speaker who fits, of the last `reach` statements. */
    find(fits, reach = 8) {
        for (let i = this.#spoken.length - 1; i >= 0 && i >= this.#spoken.length - reach; i--) {
            if (fits(this.#spoken[i]))
                return this.#spoken[i];
        }
        return undefined;
    }
}
