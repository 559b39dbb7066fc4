// The colours that a reader has chosen, before anything is painted. Its mark also says that scripts run.
"use strict";
{
  let theme = "";
  try {
    theme = localStorage.theme ?? "";
  } catch {}
  document.documentElement.dataset.theme = theme;
}
