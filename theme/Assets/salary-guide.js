// Picks and sorts the figures of a salary page. The page is complete without it: every control is made here.
"use strict";
{
  const table = document.querySelector(".salary-table table");
  const figures = [...document.querySelectorAll("[data-basis]")];
  const boxes = document.querySelectorAll(".salary-category, .salary-role, .salary-table tbody");
  const rows = figures.filter(figure => table.contains(figure)).map(row => ({ row, home: row.parentNode }));
  const heads = [...table.tHead.rows[0].cells];
  const state = new URLSearchParams(location.search);
  const make = (name, text, inside) => {
    const element = document.createElement(name);
    element.textContent = text;
    inside?.append(element);
    return element;
  };

  // One choice for each thing by which figures differ, named as the table names it.
  const form = make("form", "");
  form.className = "picks";
  form.setAttribute("aria-label", "Pick figures");
  const names = {
    category: ({ home }) => home.rows[0],
    level: ({ row }) => row.cells[1],
    basis: ({ row }) => row.cells[3],
  };
  for (const name in names) {
    const found = new Map(rows.map(one => [one.row.dataset[name], names[name](one)]));
    if (found.size < 2) continue;
    const label = make("label", name[0].toUpperCase() + name.slice(1) + " ", form);
    const select = make("select", "", label);
    select.name = name;
    make("option", "All", select).value = "";
    [...found]
      .sort(([, a], [, b]) => (b.dataset.order ?? 0) - (a.dataset.order ?? 0))
      .forEach(([value, cell]) => make("option", cell.textContent.trim(), select).value = value);
    if (found.has(state.get(name))) select.value = state.get(name);
  }
  const reset = make("button", "Show all", form);
  reset.type = "button";
  const count = make("p", "", form);
  count.setAttribute("role", "status");

  const keys = heads.map(head => head.textContent.trim().toLowerCase());
  const key = ({ row }, column) => row.cells[column].dataset.order ?? row.cells[column].textContent.trim();
  const inOrder = (column, sign) => (a, b) => {
    const [x, y] = [key(a, column), key(b, column)];
    // Cells that say nothing come last, whichever way.
    if (!x || !y) return !x - !y;
    const gap = x - y;
    return sign * (isNaN(gap) ? x.localeCompare(y, "en") : gap);
  };

  const show = () => {
    let shown = 0;
    const picks = [...form.elements].filter(select => select.name);
    picks.forEach(({ name, value }) => value ? state.set(name, value) : state.delete(name));
    for (const figure of figures) {
      figure.hidden = picks.some(({ name, value }) => value && figure.dataset[name] !== value);
      shown += table.contains(figure) && !figure.hidden;
    }
    const column = keys.indexOf(state.get("sort"));
    const falls = state.get("order") === "desc";
    if (column < 0) state.delete("sort"), state.delete("order");
    const sorted = column < 0 ? rows : [...rows].sort(inOrder(column, falls ? -1 : 1));
    sorted.forEach(({ row, home }) => (column < 0 ? home : table.tBodies[0]).append(row));
    for (const body of table.tBodies) body.rows[0].hidden = column >= 0;
    heads.forEach((head, i) => head.setAttribute("aria-sort", i !== column ? "none" : falls ? "descending" : "ascending"));
    boxes.forEach(box => box.hidden = !box.querySelector("[data-basis]:not([hidden])"));
    count.textContent = `${shown} of ${rows.length} figures` + (column < 0 ? "" : `, by ${keys[column]}, ${falls ? "falling" : "rising"}`);
    reset.disabled = shown === rows.length && column < 0;
    const query = String(state);
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
  };

  heads.forEach((head, i) => {
    const button = make("button", head.textContent);
    button.type = "button";
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const isSame = state.get("sort") === keys[i];
      if (isSame && state.get("order")) state.delete("sort");
      else if (isSame) state.set("order", "desc");
      else state.set("sort", keys[i]), state.delete("order");
      show();
    });
  });
  form.addEventListener("change", show);
  form.addEventListener("submit", event => event.preventDefault());
  reset.addEventListener("click", () => {
    form.reset();
    state.delete("sort");
    show();
    form.querySelector("select")?.focus();
  });
  document.querySelector(".picks-place").append(form);
  show();
}
