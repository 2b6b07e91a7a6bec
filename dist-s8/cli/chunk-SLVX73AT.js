// dist/cli/options.js
import { InvalidArgumentError } from "commander";
function wholeNumber(value) {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError("Not a whole number.");
  return Number(value);
}

export {
  wholeNumber
};
