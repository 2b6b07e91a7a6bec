import {
  csv,
  csvLine
} from "./chunk-7RK5AEJA.js";
import "./chunk-63KN27NY.js";
import "./chunk-SUSAWGST.js";
export {
  csv,
  csvLine
};
