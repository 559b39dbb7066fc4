// Finds pages as their readers type. Without it the form leads to the list of all titles.
"use strict";
{
  const form = document.querySelector(".search");
  const input = form.q;
  const found = document.querySelector(".found");
  const { results, index } = form.dataset;
  const titles = form.getAttribute("action");
  const most = found ? 50 : 8;
  const make = (name, text, inside) => {
    const element = document.createElement(name);
    element.textContent = text;
    inside?.append(element);
    return element;
  };
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const keyOf = text => wordsOf(text).join(" ");
  const plain = new Set("a an and are as at can do does for from how i in is it of on or s the to what which who with".split(" "));

  // The index: pages that have a title each, headings that belong to a page, words that mean another one.
  let pages, meanings, loading;
  let headings = [];
  const page = (title, address, label, aliases, summary) => {
    const [shown] = label.split("\n");
    return { title, address, summary, label: shown, key: keyOf(title), aliases: aliases ? aliases.split("\n") : [], words: [title, label, aliases, summary].map(wordsOf) };
  };
  const get = async address => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  const load = () => loading ??= (async () => {
    try {
      const [first, second] = (await get(index)).files;
      const names = await get(first);
      meanings = new Map(names.synonyms.map(pair => pair.split(" ")));
      pages = names.titles.map((title, i) => page(title, names.addresses[i], names.labels[names.label[i]], names.aliases[i], names.summaries[i]));
      show();
      const more = await get(second);
      let next = 0;
      headings = more.counts.flatMap((count, i) => more.headings.slice(next, next += count).map((title, k) => ({
        title, address: pages[i].address + "#" + more.anchors[next - count + k], label: pages[i].title, key: "", aliases: [], words: [wordsOf(title), pages[i].words[0], pages[i].words[1], []], isPart: true,
      })));
      pages = pages.concat(more.titles.map((title, i) => page(title, more.addresses[i], more.labels[0], "", "")));
      show();
    } catch {
      loading = null;
      if (input.value) say("The search cannot be reached.");
    }
  })();

  // How many slips of the pen lead from one word to the beginning of another: a letter too many, too few, wrong, or two in the wrong order.
  const slips = (typed, word, limit) => {
    let before, row = Array.from({ length: word.length + 1 }, (_, j) => j);
    for (let i = 1; i <= typed.length; i++) {
      const now = [i];
      for (let j = 1; j <= word.length; j++) {
        const isSame = typed[i - 1] === word[j - 1];
        now[j] = Math.min(row[j] + 1, now[j - 1] + 1, row[j - 1] + !isSame);
        if (before && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      if (Math.min(...now) > limit) return Infinity;
      before = row;
      row = now;
    }
    return Math.min(...row);
  };

  // What a typed word has to do with a word of the index: 0 the same, less than 1 its beginning, from 1 a slip.
  const comparer = typed => {
    const known = new Map();
    const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    const meant = meanings.get(typed);
    const compare = word => word === typed ? 0 : word.startsWith(typed) ? 0.1 : meant && word.startsWith(meant) ? 0.2 : limit ? slips(typed, word, limit) || 1 : Infinity;
    return word => known.get(word) ?? (known.set(word, compare(word)), known.get(word));
  };

  // The lower, the better: title, beginning of the title, words of the title, label, other title, summary, slips; parts of pages come last.
  const SLIP = 5, MISS = 20;
  const rank = (entry, query, comparers) => {
    if (entry.key === query) return 0;
    if (entry.aliases.some(alias => keyOf(alias) === query)) return 1;
    let worst = 0, sum = 0, misses = 0, isNear = false;
    for (const compare of comparers) {
      let best = MISS;
      entry.words.forEach((words, field) => words.forEach(word => {
        const step = compare(word);
        const cost = step < 1 ? field + step : field === 3 || field === 1 ? MISS : SLIP + step + field / 10;
        if (cost < best) best = cost;
        if (!field && step < 3) isNear = true;
      }));
      misses += best === MISS;
      sum += best;
      worst = Math.max(worst, best);
    }
    if (entry.isPart) return isNear && !misses ? 20 + worst + sum / 100 : Infinity;
    if (entry.key.startsWith(query)) return 2 + sum / 100;
    return misses ? Infinity : 3 + worst + sum / 100;
  };

  const find = text => {
    const query = keyOf(text);
    const words = query.split(" ");
    const telling = words.filter(word => !plain.has(word));
    const comparers = (telling.length ? telling : words).map(comparer);
    const ranked = [...pages, ...headings]
      .map((entry, i) => ({ entry, i, rank: rank(entry, query, comparers) }))
      .filter(one => one.rank < Infinity)
      .sort((a, b) => a.rank - b.rank || a.entry.title.length - b.entry.title.length || a.i - b.i);
    return { entries: ranked.map(one => one.entry), comparers };
  };

  // Whatever was asked, somewhere to go: the titles that look most like it, and the ways in.
  const nearest = text => pages
    .map((entry, i) => ({ entry, i, gap: slips(keyOf(text), entry.key, Infinity) }))
    .sort((a, b) => a.gap - b.gap || a.i - b.i)
    .slice(0, 3)
    .map(one => one.entry)
    .concat(pages.filter(entry => entry.address === titles || entry.label === "Category"));

  // The list: options of the field in every header, links on the page of results.
  const box = make("div", "");
  const status = make("p", "", box);
  const list = make("ol", "", box);
  const links = () => [...list.querySelectorAll("a")];
  const home = found ? [...found.children] : [];
  box.className = "search-results";
  status.setAttribute("role", "status");
  list.hidden = true;
  input.setAttribute("aria-keyshortcuts", "/");
  if (found) found.prepend(box);
  else {
    form.append(box);
    list.id = "search-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Search results");
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) input.setAttribute(name, value);
  }

  const say = text => status.textContent = text;
  const pick = link => {
    for (const other of links()) other.setAttribute("aria-selected", other === link);
    if (link) input.setAttribute("aria-activedescendant", link.id), link.scrollIntoView({ block: "nearest" });
    else input.removeAttribute("aria-activedescendant");
  };
  const picked = () => list.querySelector("[aria-selected=true]");
  const close = () => {
    if (found) return;
    list.hidden = true;
    list.replaceChildren();
    say("");
    input.setAttribute("aria-expanded", "false");
    pick();
  };

  // Words that were looked for are marked as far as they were typed; nothing here is ever read as markup.
  const write = (text, comparers, inside) => {
    for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
      const step = Math.min(...comparers.map(compare => part ? compare(fold(part)) : Infinity));
      if (step < Infinity && wordsOf(part).length) make("mark", part, inside);
      else inside.append(part);
    }
  };
  const draw = ({ entries, comparers }) => {
    const old = picked()?.href;
    list.replaceChildren(...entries.slice(0, most).map((entry, i) => {
      const item = make("li", "");
      const link = make("a", "", item);
      link.href = entry.address;
      write(entry.title, comparers, make("span", "", link));
      const also = entry.aliases.find(alias => wordsOf(alias).some(word => comparers.some(compare => compare(word) < Infinity)));
      write(also ? `also ${also} · ${entry.label}` : entry.label, comparers, make("small", "", link));
      if (found) {
        if (entry.summary) make("p", entry.summary, item);
      } else {
        item.setAttribute("role", "presentation");
        link.id = "search-" + i;
        link.tabIndex = -1;
        link.setAttribute("role", "option");
      }
      return item;
    }));
    list.hidden = false;
    if (found) return;
    input.setAttribute("aria-expanded", "true");
    pick(links().find(link => link.href === old));
  };
  const show = () => {
    const text = input.value.trim();
    if (found) {
      history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
      home.forEach(part => part.hidden = text);
    }
    if (!pages) return;
    if (!wordsOf(text).length) {
      say("");
      list.hidden = true;
      return close();
    }
    const all = find(text);
    const count = all.entries.length;
    say(count ? `${count} result${count > 1 ? "s" : ""}${count > most ? `, the first ${most} shown` : ""}` : `Nothing is called “${text}”. The nearest titles, and other ways in:`);
    draw(count ? all : { entries: nearest(text), comparers: [] });
  };

  form.action = results;
  form.addEventListener("submit", event => {
    if (found) event.preventDefault();
  });
  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  list.addEventListener("mousedown", event => {
    if (!found) event.preventDefault();
  });
  form.addEventListener("focusout", event => {
    if (!form.contains(event.relatedTarget)) close();
  });
  (found ? document : input).addEventListener("keydown", event => {
    const all = links();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = all.indexOf(found ? document.activeElement : picked());
    if (step && all.length && (at >= 0 || document.activeElement === input)) {
      event.preventDefault();
      const next = [input, ...all].at((at + 1 + step) % (all.length + 1));
      if (found) next.focus();
      else pick(next === input ? null : next);
    } else if (event.key === "Enter" && !found && at >= 0) {
      event.preventDefault();
      all[at].click();
    } else if (event.key === "Escape" && !found && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  if (found) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) load();
    show();
  }
}
