/** Words in the name of an outlet that publishes its own documents: what it prints is the official text. */
export const OFFICIAL_WORDS = 'ministry ministerio ministère ministerium ministerstvo department government cabinet presidency chancellery embassy consulate kremlin commission council secretariat parliament senate congress bundestag agency-iaea nato iaea osce';
/** Phrases of that kind. */
export const OFFICIAL_PHRASES = [
    'white house',
    'state department',
    'united nations',
    'european union',
    'european external action service',
    'prime minister’s office',
    "prime minister's office",
    'office of the president',
    'office of the prime minister',
    'armed forces',
    'defense forces',
    'defence forces',
    'general staff',
    'joint chiefs of staff',
];
/** Ends of hosts that only governments and their organisations get, as a whole label or before the country's. */
export const OFFICIAL_HOSTS = ['gov', 'mil', 'int', 'go', 'gob', 'gouv', 'gc', 'govt'];
