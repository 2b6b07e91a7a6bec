/**
 * What officials always say: words that two statements may share without being one. They count for little when a
 * comparison asks whether two wordings have the same matter.
 */
export const FORMULA_WORDS = `
condemn strongly strongest terms urge call calls appeal restraint maximum utmost parties sides exercise concern concerned deeply gravely
reaffirm reiterate commit commitment committed remain remains stand stands ready continue continues support supports partners partner allies ally
close closely monitor monitoring situation contact cooperation cooperate coordination dialogue peace security stability international community
region regional world global law order rules based free open respect sovereignty territorial integrity position policy change changed clear
nothing add prime said say important historic day moment today time long takes effort efforts spare government country countries nation people
firm firmly resolute resolutely decisive decisively necessary measures steps action actions response respond thoughts victims families
bilateral relations friendship strategic mutual interest interests welcome welcomes express expressed agree agreed discuss discussed
minister ministers president secretary official officials spokesman statement joint ministry
year years month months week weeks day days new next last great good make made take taken come go give given need want know think believe
decline comment detail elaborate safety citizen seriously serious priority
everything power thank like honor pleasure congratulate proud grateful express hope wish work working part way thing things place number matter issue issues question future present past full fully
`;
