// dist/cli/colours.js
import pc from "picocolors";
var { FORCE_COLOR = "", NO_COLOR = "", TERM } = process.env;
var forced = FORCE_COLOR !== "" && FORCE_COLOR !== "0";
var colours = pc.createColors(NO_COLOR === "" && (forced || process.stdout.isTTY === true && TERM !== "dumb"));

export {
  colours
};
