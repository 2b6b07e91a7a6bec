/**
 * Words that name a weapon only sometimes. `example` is a sentence of our own that names none; the test asks for that.
 * Neighbours are lower-cased words, between commas, directly before or after the form (singular and plural alike).
 */
export interface FalseFriend {
    /** A form of SYSTEMS or GENERICS, in lower case, singular. */
    readonly word: string;
    /** What else it is. */
    readonly sense: string;
    readonly example: string;
    /** With one of these directly before or after, it is no weapon. */
    readonly before?: string;
    readonly after?: string;
    /** It is one only with one of these directly before or after (where both are given, one is enough). */
    readonly onlyBefore?: string;
    readonly onlyAfter?: string;
    /** Of the singular alone. */
    readonly singular?: boolean;
    /**
     * `cue`: only where its sentence or its article speaks of war (CUES). `sentence`: only where its sentence does.
     * `article`: only where its article does, in four different words of CUES.
     * `air`: `cue`, and only where its sentence has no word of civil aviation (CIVIL).
     * `kind`: only beside a word for the kind of thing it is ("Javelin missile"), or where the article has named it so before.
     */
    readonly needs?: 'cue' | 'article' | 'sentence' | 'air' | 'kind';
}
/** Kinds. */
export declare const FALSE_KINDS: readonly FalseFriend[];
/** Names. */
export declare const FALSE_NAMES: readonly FalseFriend[];
/** A sentence with one of these speaks of war. */
export declare const CUES = "army, navy, naval, military, troops, soldier, soldiers, brigade, battalion, squadron, regiment, platoon,\n  artillery, missile, missiles, rocket, rockets, bomb, bombs, bombed, bombing, airstrike, airstrikes, strike,\n  strikes, struck, warship, warships, warplane, warplanes, drone, drones, weapon, weapons, ammunition,\n  shelling, shelled, intercept, intercepted, intercepting, scrambled, scramble, airspace, sortie, sorties,\n  pentagon, nato, militants, militant, rebels, insurgents, frontline, combat, coalition, destroyer, frigate,\n  submarine, submarines, warhead, warheads, munition, munitions, fighters, war, battle, battlefield, attack,\n  attacked, attacks, forces, defence, defense, launcher, launchers, fired, fire, firing,\n  gunners, gunner, squadrons, deploy, deployed, deployment, howitzer, howitzers, tank, tanks,\n  shells, mortar, mortars, rifle, rifles, gunman, gunmen, commando, commandos, sniper, marines, marine,\n  warring, ceasefire, truce, siege, nuclear, explosives, exploded, explosion, downed, armed, armoured,\n  armored, trench, enemy, raid, raids, invasion, bomber, bombers, jets, helicopters, flotilla,\n  carrier, convoy, conflict, offensive, hostilities, torpedo,\n  torpedoes, landmines, demining, deminers,   sank, sunk, gun, guns, regiments, militiamen, fighter";
/** A sentence with one of these speaks of civil aviation. */
export declare const CIVIL = "passenger, passengers, airline, airlines, airliner, airliners, airways, tourist, tourists, holidaymakers,\n  boarding, boarded, flight attendant, runway lights, cabin, skier, ambulance, lufthansa, ryanair,\n  aviation safety";
