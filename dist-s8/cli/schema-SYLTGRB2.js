import {
  examples
} from "./chunk-P3G7XVUU.js";
import {
  print
} from "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/schema.js
function define(command) {
  command.addHelpText("after", examples([["to check records by", "onrecord schema > onrecord-1.schema.json"]])).action(async () => {
    const { recordSchema } = await import("./schema-G7BZDXRJ.js");
    await print(`${JSON.stringify(recordSchema(), null, 2)}
`);
  });
}
export {
  define
};
