// Marks in the contents list what is being read, and copies the address of a heading that is followed.
"use strict";
{
  const contents = document.querySelector(".contents");
  const links = [...contents?.querySelectorAll("li a") ?? []];
  const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  // The bar that stays in sight on phones names it; assistive technology is told by the list.
  const top = contents?.querySelector("h2 a");
  const met = new Set();
  let current;

  const mark = () => {
    // The last heading that has passed the upper third; at the foot of the page the last of all.
    const link = links[met.has(foot) ? links.length - 1 : headings.findLastIndex(heading => met.has(heading))];
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    top.dataset.now = link?.textContent ?? "";
    current = link;
    // A list that is longer than the window follows.
    if (link && contents.scrollHeight > contents.clientHeight) contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
  };
  const watch = (margin, elements) => {
    const observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) isIntersecting ? met.add(target) : met.delete(target);
      mark();
    }, { rootMargin: margin });
    for (const element of elements) element && observer.observe(element);
  };
  const foot = document.querySelector(".site-footer");
  if (links.length) {
    watch("1000000px 0px -66%", headings);
    watch("0px", [foot]);
  }

  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  let timer;
  document.addEventListener("click", async event => {
    const link = event.target.closest(":is(h2, h3, h4)[id] > a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Without leave to write there, the address stands in the address line.
      return;
    }
    said.textContent = "The link to this section is copied.";
    clearTimeout(timer);
    timer = setTimeout(() => said.textContent = "", 4000);
  });
}
