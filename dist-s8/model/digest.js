export const DIGEST_STATUSES = ['new', 'changed', 'repeated', 'other'];
export const DIGEST_ORDERS = ['day', 'speaker', 'country', 'weapon', 'topic'];
