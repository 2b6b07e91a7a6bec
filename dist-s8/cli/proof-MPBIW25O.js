import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/report/proof.js
import { createHash } from "node:crypto";
function proofAgainst(stored) {
  const proven = /* @__PURE__ */ new Map();
  const fail = (words, why) => {
    throw new OnrecordError("proof", `${words.article} [${words.start}, ${words.end}): ${why}`, {
      remedy: "the stored article was changed after it was read: add it again, then repeat"
    });
  };
  return (words) => {
    const key = `${words.article} ${words.sha256}`;
    let text = proven.get(key);
    if (text === void 0) {
      const article = stored(words.article);
      if (article === null)
        return fail(words, "the article is not stored");
      const hash = createHash("sha256").update(article.text, "utf8").digest("hex");
      if (hash !== article.sha256 || hash !== words.sha256)
        return fail(words, "the stored text has another hash");
      text = article.text;
      proven.set(key, text);
    }
    if (text.slice(words.start, words.end) !== words.text)
      return fail(words, "the stored text has other words");
    return words.text;
  };
}
export {
  proofAgainst
};
