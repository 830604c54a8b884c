// Searches the files that Precis publishes beside this page. docs/search.md says what stands in them and how
// articles are ranked. What the page says stands in the page: this script only fills in what was found.

const form = document.querySelector("[data-search]");
const field = form.querySelector("input");
const status = document.querySelector("[data-search-status]");
const list = document.querySelector("[data-search-results]");
const more = document.querySelector("[data-search-more]");
const labels = form.dataset;
const manifestURL = new URL(labels.search, location.href);
const rootURL = new URL(labels.root, location.href);

const resultsAtOnce = 10;
const mostWords = 6;
const mostCommonWords = 3;
// A word is completed while typing where its completions stand in no more files than this.
const mostFilesForOneWord = 4;

/* Words, folded as Precis folds them. */

const plainLetters = new Map(Object.entries(
  { æ: "ae", œ: "oe", ß: "ss", þ: "th", ĳ: "ij", ø: "o", đ: "d", ð: "d", ħ: "h", ı: "i", ĸ: "k", ł: "l", ŋ: "n", ŧ: "t", ſ: "s", ẛ: "s" }));
const dropped = /['\u00AD\u2019\u200B-\u200D\u2060\u0300-\u036F\uFE00-\uFE0F]/;
const wordCharacter = /[\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}]/u;
const latin = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const unspaced = /[\u3005-\u3007\u3041-\u312F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

function letters(character) {
  if (dropped.test(character)) return "";
  if (!wordCharacter.test(character)) return null;
  const lower = character.toLowerCase();
  if (!latin.test(character)) return character === "ª" || character === "º" ? character : lower;
  if (plainLetters.has(lower)) return plainLetters.get(lower);
  const base = lower.normalize("NFD")[0];
  return base >= "a" && base <= "z" ? base : lower;
}

// Of a script without spaces, two neighbours are a word, and the last character of a run is one too.
function wordsOf(text) {
  const words = [];
  let word = null, neighbour = null, index = 0;
  const finish = () => {
    if (word?.text) words.push(word);
    if (neighbour) words.push({ ...neighbour, isTail: neighbour.isInRun });
    word = neighbour = null;
  };
  for (const character of text) {
    const end = index + character.length;
    if (unspaced.test(character)) {
      if (word) finish();
      if (neighbour) words.push({ text: neighbour.text + character, start: neighbour.start, end });
      neighbour = { text: character, start: index, end, isInRun: neighbour !== null };
    } else {
      const part = letters(character);
      if (part === null || (part && neighbour)) finish();
      if (part) {
        word ??= { text: "", start: index };
        word.text += part;
      }
      if (part !== null && word) word.end = end;
    }
    index = end;
  }
  finish();
  return words;
}

/* Files, each fetched once. */

const fetched = new Map();

function file(name) {
  if (!fetched.has(name)) {
    const text = fetch(new URL(name, manifestURL)).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.text();
    });
    fetched.set(name, text);
    text.catch(() => fetched.delete(name));
  }
  return fetched.get(name);
}

async function manifest() {
  const [numbers, common, hashes, ...files] = (await file(manifestURL)).split("\n");
  const [articleCount, articlesPerFile] = numbers.split(" ").map(Number);
  const termFiles = files.filter(Boolean).map((line) => line.split(" "));
  return { articleCount, articlesPerFile, common: new Set(common.split(" ")), hashes, termFiles };
}

/* The articles that have a word. */

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Uint8Array(128);
for (let digit = 0; digit < 64; digit++) values[digits.charCodeAt(digit)] = digit;

// Keeps the best value for each article: the level, doubled where the word is whole.
function readPostings(line, start, factor, best) {
  let article = -1;
  for (let index = start; index < line.length; index++) {
    let value = 0, shift = 0, digit;
    do {
      digit = values[line.charCodeAt(index)];
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit & 32 && ++index < line.length);
    article += value >> 4;
    best[article] = Math.max(best[article], (value & 15) * factor);
  }
}

async function articlesWith(word, completes, { termFiles, articleCount }) {
  const first = Math.max(0, termFiles.findLastIndex(([start]) => start <= word));
  let end = first + 1;
  while (completes && termFiles[end]?.[0].startsWith(word)) end++;
  const isCut = end - first > mostFilesForOneWord;
  const files = termFiles.slice(first, isCut ? first + 1 : end);
  const best = new Uint8Array(articleCount);
  const texts = await Promise.all(files.map(([, hash]) => file(`terms-${hash}.txt`)));
  for (const line of texts.flatMap((text) => text.split("\n"))) {
    if (!line.startsWith(word)) continue;
    const isWhole = line[word.length] === " ";
    if (isWhole || (completes && !isCut)) readPostings(line, line.indexOf(" ") + 1, isWhole ? 2 : 1, best);
  }
  return { best, isCut };
}

/* A query: every word has to be there; the last may be the beginning of one. */

async function find(query) {
  const index = await manifest();
  const all = [...new Set(wordsOf(query).filter((word) => !word.isTail).map((word) => word.text))];
  const rare = all.filter((word) => !index.common.has(word));
  const words = rare.length ? rare.slice(0, mostWords) : all.slice(0, mostCommonWords);
  const isTyping = (word) => word === all.at(-1) && !/\s$/.test(query);
  const scores = new Uint32Array(index.articleCount);
  const matches = new Uint8Array(index.articleCount);
  const found = await Promise.all(words.map((word) => articlesWith(word, isTyping(word), index)));
  for (const { best } of found) {
    let count = 0;
    for (const value of best) if (value) count++;
    const rarity = Math.round(8 * Math.log2(1 + index.articleCount / Math.max(count, 1)));
    for (let article = 0; article < best.length; article++) {
      if (!best[article]) continue;
      scores[article] += best[article] * rarity;
      matches[article]++;
    }
  }
  const articles = [];
  for (let article = matches.length - 1; article >= 0; article--) {
    if (words.length && matches[article] === words.length) articles.push(article);
  }
  articles.sort((left, right) => scores[right] - scores[left] || right - left);
  const marks = (word) => words.some((other) => word === other || (isTyping(other) && word.startsWith(other)));
  return { articles, index, marks, hasWords: words.length > 0, isCut: found.some(({ isCut }) => isCut) };
}

async function details(article, { articlesPerFile, hashes }) {
  const number = Math.floor(article / articlesPerFile);
  const lines = (await file(`articles-${number}-${hashes.substr(number * 6, 6)}.txt`)).split("\n");
  const [title, address, source, day, date, language, ...points] = lines[article % articlesPerFile].split("\t");
  return { title, address, source, day, date, language, points };
}

/* What is shown. */

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  made.append(...[content].flat());
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  return made;
}

function marked(text, marks) {
  const parts = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    if (!marks(word.text) || word.start < end) continue;
    parts.push(text.slice(end, word.start), element("mark", text.slice(word.start, word.end)));
    end = word.end;
  }
  return [...parts, text.slice(end)];
}

function bestPoint(points, marks) {
  const hits = points.map((point) => new Set(wordsOf(point).map((word) => word.text).filter(marks)).size);
  return points[hits.indexOf(Math.max(...hits))];
}

function result(article, marks) {
  const isElsewhere = /^[a-z]+:/i.test(article.address);
  const link = element("a", marked(article.title, marks), { class: isElsewhere && "external" });
  link.href = new URL(article.address, rootURL);
  const item = element("li", element("h2", link), { class: "card", lang: article.language, dir: article.language && "auto" });
  const meta = element("p", [], { class: "meta" });
  if (article.source) meta.append(element("span", marked(article.source, marks)));
  if (article.date) meta.append(" ", element("span", element("time", article.date, { datetime: article.day })));
  if (meta.hasChildNodes()) item.append(meta);
  const point = bestPoint(article.points, marks);
  if (point) item.append(element("p", marked(point, marks)));
  return item;
}

let current = 0;
let showMore = null;

async function search() {
  const turn = ++current;
  const query = field.value;
  const address = new URL(location.href);
  if (query.trim()) address.searchParams.set("q", query.trim());
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  try {
    const found = await find(query);
    const shown = await page(found, 0);
    if (turn !== current) return;
    list.replaceChildren(...shown);
    status.textContent = message(found);
    offerMore(found, shown.length);
  } catch {
    if (turn === current) status.textContent = labels.failed;
  }
}

async function page({ articles, index, marks }, start) {
  const some = articles.slice(start, start + resultsAtOnce);
  const found = await Promise.all(some.map((article) => details(article, index)));
  return found.map((article) => result(article, marks));
}

function message({ articles, hasWords, isCut }) {
  if (!hasWords) return "";
  if (!articles.length) return isCut ? labels.keepTyping : labels.none;
  return `${articles.length} ${articles.length === 1 ? labels.one : labels.many}`;
}

function offerMore(found, shown) {
  more.hidden = shown >= found.articles.length;
  showMore = async () => {
    const turn = current;
    const next = await page(found, shown);
    if (turn !== current) return;
    list.append(...next);
    next[0]?.querySelector("a").focus();
    offerMore(found, shown + next.length);
  };
}

/* The keyboard: a slash leads to the field, arrows along the results, Escape back. */

let timer = 0;

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, 60);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  await search();
  list.querySelector("a")?.focus();
});

more.addEventListener("click", () => showMore?.().catch(() => (status.textContent = labels.failed)));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const links = [...list.querySelectorAll("h2 a")];
  const place = links.indexOf(document.activeElement);
  const isInField = document.activeElement === field;
  if (event.key === "/" && !isInField) field.focus();
  else if (event.key === "Escape" && place >= 0) field.focus();
  else if (event.key === "Escape" && isInField) {
    field.value = "";
    search();
  }
  else if (event.key === "ArrowDown" && (isInField || place >= 0)) (links[place + 1] ?? document.activeElement).focus();
  else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] ?? field).focus();
  else return;
  event.preventDefault();
});

form.hidden = false;
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  field.value = asked;
  search();
} else {
  field.focus();
}
