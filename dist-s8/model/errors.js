/** The only error that onrecord throws on purpose: broken input or wrong usage, never an absent value. */
export class OnrecordError extends Error {
    name = 'OnrecordError';
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
        const place = this.file === undefined ? '' : `${this.file}${this.line === undefined ? '' : `:${this.line}`}: `;
        return `${place}${this.message}${this.remedy === undefined ? '' : ` (${this.remedy})`}`;
    }
}
