// dist/model/entity.js
var ENTITY_KINDS = ["country", "person", "organisation", "place", "weapon", "document", "group"];
var WEAPON_CLASSES = [
  "ballistic-missile",
  "cruise-missile",
  "air-defence",
  "tactical-missile",
  "rocket-artillery",
  "artillery",
  "bomb",
  "explosive-device",
  "small-arm",
  "light-weapon",
  "munition",
  "nuclear",
  "chemical-biological",
  "tank",
  "armoured-vehicle",
  "aircraft",
  "helicopter",
  "drone",
  "warship",
  "submarine",
  "topic-launch-vehicle",
  "topic-satellite"
];
var MENTION_FORMS = [
  "name",
  "surname",
  "alias",
  "demonym",
  "metonym",
  "role",
  "pronoun",
  "abbreviation",
  "description"
];

export {
  ENTITY_KINDS,
  WEAPON_CLASSES,
  MENTION_FORMS
};
