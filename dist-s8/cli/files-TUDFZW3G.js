import {
  localInputs,
  totalBytes
} from "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";
export {
  localInputs,
  totalBytes
};
