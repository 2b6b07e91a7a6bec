export const SCHEMA = 'onrecord/1';
