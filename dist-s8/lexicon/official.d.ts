/** Words in the name of an outlet that publishes its own documents: what it prints is the official text. */
export declare const OFFICIAL_WORDS = "ministry ministerio minist\u00E8re ministerium ministerstvo department government cabinet presidency chancellery embassy consulate kremlin commission council secretariat parliament senate congress bundestag agency-iaea nato iaea osce";
/** Phrases of that kind. */
export declare const OFFICIAL_PHRASES: readonly string[];
/** Ends of hosts that only governments and their organisations get, as a whole label or before the country's. */
export declare const OFFICIAL_HOSTS: readonly ['gov', 'mil', 'int', 'go', 'gob', 'gouv', 'gc', 'govt'];
