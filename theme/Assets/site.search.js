// Finds pages as their readers type. Without it the form leads to the list of all titles.
"use strict";
{
  const form = document.querySelector(".search");
  const input = form.q;
  const found = document.querySelector(".found");
  const titles = form.getAttribute("action");
  const most = found ? 50 : 8;
  const make = (name, text, inside, attributes) => {
    const element = document.createElement(name);
    element.textContent = text;
    for (const one in attributes) element.setAttribute(one, attributes[one]);
    inside?.append(element);
    return element;
  };
  const wordsOf = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const keyOf = text => wordsOf(text).join(" ");
  const plain = wordsOf("a an and are at can do does for how i in is it of on or s the to what which who");

  // The words of an entry: title, label, other titles, summary.
  let pages, meanings, loading;
  let parts = [];
  const entry = (title, address, label, aliases, summary, kind) => ({
    title, address, summary, kind,
    label: label.split("\n")[0],
    key: keyOf(title),
    aliases: aliases.split("\n").filter(Boolean),
    words: [title, label, aliases, summary].map(wordsOf),
  });
  const get = async address => (await fetch(address)).json();
  const load = () => loading ??= (async () => {
    list.ariaBusy = true;
    try {
      const [first, second] = (await get(form.dataset.index)).files;
      const { synonyms, labels, ...one } = await get(first);
      const list = more => one.titles.map((title, i) => entry(
        title, one.addresses[i] || `${titles}${wordsOf(title).join("-")}/`, labels[one.label[i]], one.aliases[i], one.summaries[i] + (more?.[i] ?? "")));
      meanings = new Map(synonyms.map(pair => pair.split(" ")));
      pages = list();
      show();
      const two = await get(second);
      pages = list(two.summaries);
      let next = 0;
      parts = pages.flatMap((page, i) => Array.from({ length: two.counts[i] }, () =>
        entry(two.headings[next], `${page.address}#${two.anchors[next++]}`, page.title, "", "", "part")));
      pages.push(...two.titles.map((title, i) => entry(title, two.addresses[i], two.labels[0], "", "", "pair")));
      show();
    } catch {
      loading = null;
      if (input.value) say("The search cannot be reached.");
    }
    list.ariaBusy = false;
  })();

  // Slips: a letter too many, too few or wrong, or two in the wrong order. What follows in the word is none.
  const slips = (typed, word, limit) => {
    let before, row = Array.from({ length: word.length + 1 }, (_, j) => j);
    for (let i = 1; i <= typed.length; i++) {
      const now = [i];
      for (let j = 1; j <= word.length; j++) {
        now[j] = Math.min(row[j] + 1, now[j - 1] + 1, row[j - 1] + (typed[i - 1] !== word[j - 1]));
        if (typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      if (Math.min(...now) > limit) return Infinity;
      before = row;
      row = now;
    }
    return Math.min(...row);
  };

  // 0 the same word, below 1 its beginning, from 1 slips. A word that the index knows has none.
  const comparer = typed => {
    const known = new Map();
    const meant = meanings.get(typed);
    const direct = word => word === typed ? 0 : word.startsWith(typed) ? 0.1 : meant && word.startsWith(meant) ? 0.2 : Infinity;
    const isKnown = [...pages, ...parts].some(one => one.words.some(field => field.some(word => direct(word) < 1)));
    const limit = isKnown || typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    const compare = word => limit ? slips(typed, word, limit) || 1 : direct(word);
    return word => known.get(word) ?? known.set(word, compare(word)).get(word);
  };

  // Lower is better: title, its beginning, its words, label, other titles, summary, slips, parts of pages.
  const rank = (one, query, comparers) => {
    if (one.key === query) return 0;
    if (one.aliases.some(alias => keyOf(alias) === query)) return 1;
    let worst = 0, sum = 0, isNear;
    for (const compare of comparers) {
      let best = Infinity;
      one.words.forEach((words, field) => words.forEach(word => {
        const step = compare(word);
        best = Math.min(best, step < 1 ? field + step : field % 2 && one.kind !== "part" ? Infinity : 5 + step + field / 10);
        isNear ||= !field && step < 9;
      }));
      worst = Math.max(worst, best);
      sum += best / 100;
    }
    if (one.kind === "part") return isNear ? 20 + worst + sum : Infinity;
    const isStart = [one.key, one.key.replaceAll(" ", "")].some(start => start.startsWith(query));
    return (isStart ? 2 : 3 + worst + sum) + 3 * (one.kind === "pair");
  };
  const find = text => {
    const words = wordsOf(text);
    const telling = words.filter(word => !plain.includes(word));
    const comparers = (telling.length ? telling : words).map(comparer);
    return { comparers, entries: sorted([...pages, ...parts], one => rank(one, words.join(" "), comparers)) };
  };
  const sorted = (all, by) => all
    .map((one, i) => ({ one, i, rank: by(one) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.one.title.length - b.one.title.length || a.i - b.i)
    .map(({ one }) => one);

  const nearest = text => [...new Set([
    ...sorted(pages, one => slips(keyOf(text), one.key, 99)).slice(0, 3),
    ...pages.filter(({ address, label }) => address === titles || label === "Category"),
  ])];

  // Options of a field in the header, links on the page of results.
  const box = make("div", "", null, { class: "search-results" });
  const status = make("p", "", box, { role: "status" });
  const list = make("ol", "", box, found ? {} : { id: "search-list", role: "listbox", "aria-label": "Results" });
  const home = [...found?.children ?? []];
  const links = () => [...list.querySelectorAll("a")];
  const picked = () => list.querySelector("[aria-selected=true]");
  const say = text => status.textContent = text;
  const set = (name, value) => input.setAttribute(name, value);
  const pick = link => {
    links().forEach(other => other.setAttribute("aria-selected", other === link));
    set("aria-activedescendant", link?.id ?? "");
    link?.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    say("");
    if (!found) set("aria-expanded", false), pick();
  };

  // Words that were looked for are marked. Nothing here is ever read as markup.
  const write = (text, comparers, inside) => text.split(/([\p{L}\p{N}]+)/u).forEach(piece =>
    wordsOf(piece).some(word => comparers.some(compare => compare(word) < 9)) ? make("mark", piece, inside) : inside.append(piece));
  const draw = (entries, comparers) => {
    const old = picked()?.href;
    list.replaceChildren(...entries.slice(0, most).map((one, i) => {
      const item = make("li", "", null, found ? {} : { role: "presentation" });
      const link = make("a", "", item, { href: one.address, ...!found && { id: "search-" + i, role: "option", tabindex: -1 } });
      write(one.title, comparers, make("span", "", link));
      const small = make("small", "", link);
      const missing = comparers.filter(compare => !one.words[0].some(word => compare(word) < 9));
      const also = one.aliases.find(alias => wordsOf(alias).some(word => missing.some(compare => compare(word) < 9)));
      if (also) write(`also ${also} · `, comparers, small);
      small.append(one.label);
      if (found && one.summary) write(one.summary, comparers, make("p", "", item));
      return item;
    }));
    list.hidden = false;
    if (!found) set("aria-expanded", true), pick(links().find(link => link.href === old));
  };
  const show = () => {
    const text = input.value.trim();
    if (found) {
      history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
      home.forEach(part => part.hidden = text);
    }
    if (!pages || !wordsOf(text).length) return close();
    const { entries, comparers } = find(text);
    const { length } = entries;
    say(length ? `${length} result${length > 1 ? "s" : ""}${length > most ? `, the first ${most} shown` : ""}` : `Nothing found for “${text}”. Try one of these:`);
    draw(length ? entries : nearest(text), comparers);
  };

  // One key alone can be in the way of those who speak to their computer, so it can be switched off.
  const slash = document.querySelector(".theme [type=checkbox]");
  const offer = () => slash.checked ? set("aria-keyshortcuts", "/") : input.removeAttribute("aria-keyshortcuts");
  try {
    slash.checked = localStorage.slash !== "off";
  } catch {}
  slash.addEventListener("change", () => {
    offer();
    try {
      if (slash.checked) localStorage.removeItem("slash");
      else localStorage.slash = "off";
    } catch {}
  });
  offer();

  form.action = form.dataset.results;
  list.hidden = true;
  if (found) {
    found.prepend(box);
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) load();
    show();
  } else {
    form.append(box);
    set("role", "combobox");
    set("aria-autocomplete", "list");
    set("aria-controls", list.id);
    close();
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  form.addEventListener("submit", event => found && event.preventDefault());
  list.addEventListener("mousedown", event => found || event.preventDefault());
  form.addEventListener("focusout", event => found || form.contains(event.relatedTarget) || close());
  document.addEventListener("keydown", event => {
    const { key, target } = event;
    const all = [input, ...links()];
    const at = all.indexOf(found ? target : picked());
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (key === "/" && slash.checked && !event.ctrlKey && !event.metaKey && !event.altKey && !target.closest("input, textarea, select, [contenteditable]")) {
      input.focus();
      input.select();
    } else if (!form.contains(target) && !box.contains(target)) return;
    else if (step && all[1]) {
      const next = all.at((Math.max(at, 0) + step) % all.length);
      if (found) next.focus();
      else pick(next === input ? null : next);
    } else if (key === "Enter" && !found && at > 0) all[at].click();
    else if (key === "Escape" && !found && !list.hidden) close();
    else return;
    event.preventDefault();
  });
}
