/** Where to go on: `store.documents(serial)` are those not clustered yet. */
export function clusteringState(store) {
    const done = store.query("SELECT article FROM progress WHERE what = 'clusters'").get();
    const states = store.query('SELECT state FROM cluster ORDER BY number').all();
    return { serial: done?.article ?? 0, states: states.map(({ state }) => JSON.parse(state)) };
}
/** Keeps clusters that are new or changed, and that all documents up to `serial` are clustered; all or nothing. */
export function saveClusters(store, serial, changed) {
    store.transaction(() => {
        const insert = store.query('INSERT OR REPLACE INTO cluster VALUES (?, ?, ?, ?, ?, ?)');
        const clear = store.query('DELETE FROM variant WHERE cluster = ?');
        const add = store.query('INSERT OR REPLACE INTO variant VALUES (?, ?, ?, ?, ?, ?)');
        for (const { number, cluster, state } of changed) {
            const { id, reference, referenceBecause, repeated, variants } = cluster;
            clear.run(number);
            insert.run(number, id, reference, referenceBecause, JSON.stringify(repeated), JSON.stringify(state));
            for (const [position, { statement, verdict, edits, why }] of variants.entries())
                add.run(statement, number, position, verdict, JSON.stringify(edits), JSON.stringify(why));
        }
        store.query("INSERT OR REPLACE INTO progress VALUES ('clusters', ?)").run(serial);
    });
}
/** All clusters kept, in the order they were opened. */
export function* storedClusters(store) {
    const page = store.query('SELECT * FROM cluster WHERE number > ? ORDER BY number LIMIT 500');
    for (let last = -1;;) {
        const rows = page.all(last);
        for (const row of rows)
            yield clusterOf(store, row);
        if (rows.length === 0)
            return;
        last = rows.at(-1).number;
    }
}
/** The cluster that a statement (by key) belongs to; null where it is not clustered yet. */
export function clusterOfStatement(store, key) {
    const row = store
        .query('SELECT c.* FROM variant v JOIN cluster c ON c.number = v.cluster WHERE v.statement = ?')
        .get(key);
    return row ? clusterOf(store, row) : null;
}
function clusterOf(store, { number, id, reference, reference_because, repeated }) {
    const variants = store
        .query('SELECT statement, verdict, edits, why FROM variant WHERE cluster = ? ORDER BY position')
        .all(number)
        .map(({ statement, verdict, edits, why }) => ({
        statement,
        verdict,
        edits: JSON.parse(edits),
        why: JSON.parse(why),
    }));
    return { id, reference, referenceBecause: reference_because, variants, repeated: JSON.parse(repeated) };
}
