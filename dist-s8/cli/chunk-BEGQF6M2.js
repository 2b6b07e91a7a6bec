// dist/model/statement.js
var STATEMENT_KINDS = ["direct", "mixed", "indirect"];
var SPEAKER_MODES = ["single", "joint", "document", "anonymous", "anonymous-group"];

export {
  STATEMENT_KINDS,
  SPEAKER_MODES
};
