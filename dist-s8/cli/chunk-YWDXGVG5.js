// dist/model/digest.js
var DIGEST_STATUSES = ["new", "changed", "repeated", "other"];
var DIGEST_ORDERS = ["day", "speaker", "country", "weapon", "topic"];

export {
  DIGEST_STATUSES,
  DIGEST_ORDERS
};
