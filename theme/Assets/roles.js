// Narrows the list of roles. What is chosen stands in the address, so that it can be shared.
"use strict";
{
  const box = document.querySelector(".picks");
  const selects = [...box.querySelectorAll("select")];
  const reset = box.querySelector("button");
  const count = box.querySelector("[role=status]");
  const titles = [...document.querySelectorAll(".titles li")].map(line => ({ line, address: line.querySelector("a").pathname }));
  const letters = [...document.querySelectorAll(".letters a")].map(link => ({ entry: link.parentNode, section: document.getElementById(link.hash.slice(1)).closest("section") }));
  const total = new Set(titles.map(({ address }) => address)).size;
  const state = new URLSearchParams(location.search);

  const show = () => {
    const picks = selects.filter(select => select.value);
    const shown = new Set();
    for (const { line, address } of titles) {
      line.hidden = !picks.every(({ name, value }) => line.dataset[name].split(" ").includes(value));
      if (!line.hidden) shown.add(address);
    }
    for (const { entry, section } of letters) entry.hidden = section.hidden = !section.querySelector("li:not([hidden])");
    count.textContent = shown.size ? `${shown.size} of ${total} roles` : "No role is all of this. Choose less, or show all.";
    reset.disabled = !picks.length;
    for (const { name, value } of selects) value ? state.set(name, value) : state.delete(name);
    const query = String(state);
    history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
  };

  for (const select of selects) {
    const asked = state.get(select.name) ?? "";
    if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
  }
  box.addEventListener("change", show);
  reset.addEventListener("click", () => {
    for (const select of selects) select.value = "";
    show();
    selects[0].focus();
  });
  if (state.size || location.search) show();
}
