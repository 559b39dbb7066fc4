// The choice of colours at the foot of the page. Until somebody chooses, the device decides and nothing is kept.
"use strict";
{
  const root = document.documentElement;
  const select = document.querySelector(".theme select");
  const metas = [...document.querySelectorAll('meta[name="theme-color"]')].map(meta => [meta, meta.media]);

  const show = theme => {
    select.value = theme;
    // Whatever else may stand in the store: the device decides.
    if (select.selectedIndex < 0) select.value = "";
    const chosen = root.dataset.theme = select.value;
    for (const [meta, media] of metas) meta.media = !chosen ? media : media.includes(chosen) ? "all" : "not all";
  };

  select.addEventListener("change", () => {
    show(select.value);
    try {
      if (select.value) localStorage.theme = select.value;
      else localStorage.removeItem("theme");
    } catch {
      // Where nothing may be kept, the choice holds for this page.
    }
  });
  // Other tabs follow.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "theme" || key === null) show(newValue ?? "");
  });
  show(root.dataset.theme ?? "");
}
