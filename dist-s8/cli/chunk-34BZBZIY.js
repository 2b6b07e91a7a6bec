// dist/model/document.js
var SCHEMA = "onrecord/1";

export {
  SCHEMA
};
