import {
  splitLines
} from "./chunk-LTRBJPQV.js";
export {
  splitLines
};
