export const STATEMENT_KINDS = ['direct', 'mixed', 'indirect'];
export const SPEAKER_MODES = ['single', 'joint', 'document', 'anonymous', 'anonymous-group'];
