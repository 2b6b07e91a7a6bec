import {
  decode
} from "./chunk-3OTKXW5H.js";
import "./chunk-GU6UTPMM.js";
export {
  decode
};
