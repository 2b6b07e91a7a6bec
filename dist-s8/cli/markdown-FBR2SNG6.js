import {
  heading,
  markdown
} from "./chunk-P5KC65SL.js";
import "./chunk-SUSAWGST.js";
export {
  heading,
  markdown
};
