// dist/model/errors.js
var OnrecordError = class extends Error {
  name = "OnrecordError";
  code;
  file;
  line;
  remedy;
  constructor(code, message, where = {}, options) {
    super(message, options);
    this.code = code;
    this.file = where.file;
    this.line = where.line;
    this.remedy = where.remedy;
  }
  /** `file:line: message (remedy)`, as printed on stderr. */
  toString() {
    const place = this.file === void 0 ? "" : `${this.file}${this.line === void 0 ? "" : `:${this.line}`}: `;
    return `${place}${this.message}${this.remedy === void 0 ? "" : ` (${this.remedy})`}`;
  }
};

export {
  OnrecordError
};
