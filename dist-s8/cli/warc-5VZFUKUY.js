import {
  readWarc
} from "./chunk-JHM6TZN2.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";
export {
  readWarc
};
