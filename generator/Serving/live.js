// The live part of a previewed page: it reloads when the page has changed, and shows every diagnostic over the last good page.
// Whatever comes from an article becomes a text node, never markup.
(() => {
  'use strict';

  const scrollKey = 'roleguide-live-scroll';
  const hiddenKey = 'roleguide-live-hidden';
  const retryAfter = 300;
  const silentTries = 5;

  let mark = document.currentScript.dataset.mark;
  let source = null;
  let retry = 0;
  let failures = 0;
  let panel = null;

  // Storage may be forbidden; then nothing is remembered.
  const remember = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* nothing to do */ } };
  const recall = key => { try { return sessionStorage.getItem(key); } catch { return null; } };

  // The stream of news. A page that nobody sees takes none, since browsers hold only a few connections to one server.
  const connect = () => {
    if (source || document.hidden) return;
    clearTimeout(retry);
    const page = location.pathname.replace(/\/index\.html$/, '/');
    source = new EventSource(`/_live/events?page=${encodeURIComponent(page)}&mark=${encodeURIComponent(mark)}`);
    source.addEventListener('open', () => { failures = 0; });
    source.addEventListener('reload', reload);
    source.addEventListener('state', event => {
      mark = event.lastEventId;
      show(event.data);
    });
    source.addEventListener('error', () => {
      disconnect();
      failures += 1;
      if (failures === silentTries) tellOfTheEnd();
      retry = setTimeout(connect, retryAfter);
    });
  };

  const disconnect = () => {
    if (source) source.close();
    source = null;
    clearTimeout(retry);
  };

  const reload = () => {
    disconnect();
    remember(scrollKey, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };

  const restoreScroll = () => {
    const kept = recall(scrollKey);
    if (!kept) return;
    remember(scrollKey, '');
    const [path, left, top] = JSON.parse(kept);
    if (path === location.pathname) scrollTo({ left, top, behavior: 'instant' });
  };

  // A part of the panel, with texts and other parts in it.
  const part = (name, traits, ...content) => {
    const made = document.createElement(name);
    for (const [trait, value] of Object.entries(traits)) made.setAttribute(trait, value);
    made.append(...content.filter(one => one !== null));
    return made;
  };

  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const isError = one => one.severity === 'error';
  const severities = new Map([['error', 'Error'], ['warning', 'Warning'], ['notice', 'Notice']]);
  const counts = list => [...severities.keys()].map(noun => [list.filter(one => one.severity === noun).length, noun])
    .filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)).join(', ');

  // An address by which the place opens in Visual Studio Code.
  const place = (root, spot) => {
    const path = `${root}/${spot.file}`.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
    const address = encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
    return part('a', { href: `vscode://file${address}:${spot.line}:${spot.column}` }, `${spot.file}:${spot.line}:${spot.column}`);
  };

  const excerpt = one => {
    if (one.excerpt === null || one.excerpt === undefined) return null;
    const start = Math.max(0, one.column - one.excerptColumn);
    const end = Math.max(start, one.endColumn - one.excerptColumn);
    return part('pre', {}, one.excerpt.slice(0, start), end > start ? part('mark', {}, one.excerpt.slice(start, end)) : null, one.excerpt.slice(end));
  };

  // What a code means is explained on the web when the repository is known, else in a file of it, which is no link here.
  const code = one => /^https?:\/\//.test(one.help) ? part('a', { href: one.help, target: '_blank', rel: 'noreferrer' }, one.code) : one.code;

  const entry = (root, one) => part('li', { class: isError(one) ? 'error' : 'warning' },
    part('p', { class: 'head' }, part('strong', {}, `${severities.get(one.severity)} `, code(one)), ' ', place(root, one)),
    part('p', { class: 'message' }, one.message),
    excerpt(one),
    one.hint ? part('p', { class: 'hint' }, one.hint) : null,
    one.related && one.related.length > 0 ? part('ul', {}, ...one.related.map(other => part('li', {}, place(root, other), ' ', other.message))) : null);

  const styles = `
    :host { all: initial; color-scheme: light dark; }
    * { box-sizing: border-box; }
    dialog, button, .end { font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; color: light-dark(#1d1b19, #f0ece6); background: light-dark(#ffffff, #211f1d); }
    dialog { inline-size: min(60rem, 100vw - 1rem); max-inline-size: none; max-block-size: calc(100vh - 1rem); margin: 0.5rem auto; padding: 0; overflow: auto; border: 3px solid light-dark(#a11a1a, #ff9b91); border-radius: 6px; }
    dialog.calm { border-color: light-dark(#7a4a00, #f2bd6b); }
    dialog::backdrop { background: rgb(0 0 0 / 45%); }
    .top { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; justify-content: space-between; padding: 0.75rem 1rem; background: inherit; border-block-end: 1px solid light-dark(#c9c3ba, #55504a); }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
    .note { margin: 0.75rem 1rem 0; }
    ol { list-style: none; margin: 0; padding: 0 1rem; }
    ol > li { padding-block: 0.9rem; overflow-wrap: anywhere; }
    ol > li + li { border-block-start: 1px solid light-dark(#c9c3ba, #55504a); }
    p, ul { margin: 0.25rem 0 0; }
    ul { padding-inline-start: 1.25rem; }
    .error strong { color: light-dark(#a11a1a, #ff9b91); }
    .warning strong { color: light-dark(#7a4a00, #f2bd6b); }
    .message, .hint, mark, a { unicode-bidi: isolate; }
    .hint { font-style: italic; }
    a { color: light-dark(#0b4f9e, #9cc8ff); }
    pre { margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9rem/1.5 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; background: light-dark(#f3efe8, #2d2a27); }
    mark { color: inherit; background: light-dark(#ffd9d2, #6b2b26); border-block-end: 2px solid currentColor; }
    button { padding: 0.4rem 0.9rem; border: 2px solid currentColor; border-radius: 6px; cursor: pointer; }
    :focus-visible { outline: 3px solid light-dark(#0b4f9e, #9cc8ff); outline-offset: 2px; }
    .badge, .end { position: fixed; inset-block-end: 0.75rem; inset-inline-end: 0.75rem; z-index: 2147483647; max-inline-size: calc(100vw - 1.5rem); box-shadow: 0 2px 10px rgb(0 0 0 / 35%); }
    .end { margin: 0; padding: 0.5rem 0.9rem; border: 2px solid currentColor; border-radius: 6px; }
    [hidden] { display: none; }
    @media print { dialog, .badge, .end { display: none; } }
  `;

  // The panel and its badge, in a tree of their own, so that neither the page nor its style sheet touches them.
  const makePanel = () => {
    const host = part('div', { id: 'roleguide-live' });
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];

    const title = part('h2', { id: 'title', 'aria-live': 'polite' });
    const hide = part('button', { type: 'button' }, 'Hide');
    const note = part('p', { class: 'note' });
    const list = part('ol', {});
    const dialog = part('dialog', { 'aria-labelledby': 'title' }, part('div', { class: 'top' }, title, hide), note, list);
    const badge = part('button', { type: 'button', class: 'badge', hidden: '', 'aria-haspopup': 'dialog' });
    const end = part('p', { class: 'end', role: 'status', hidden: '' });
    root.append(badge, end, dialog);
    document.body.append(host);

    const made = { root, dialog, title, hide, note, list, badge, end, shown: '' };
    hide.addEventListener('click', () => dialog.close());
    badge.addEventListener('click', () => { dialog.showModal(); badge.hidden = true; });

    // Escape closes a dialog as the button does. Who hides a list has seen it, and is shown it again only when it has changed.
    dialog.addEventListener('close', () => {
      badge.hidden = made.shown === '';
      remember(hiddenKey, made.shown);
    });
    return made;
  };

  const show = text => {
    const { diagnostics, root = '' } = JSON.parse(text);
    if (panel) panel.end.hidden = true;
    if (diagnostics.length === 0) {
      remember(hiddenKey, '');
      if (!panel) return;
      panel.shown = '';
      panel.badge.hidden = true;
      panel.list.replaceChildren();
      panel.dialog.close();
      return;
    }

    panel ??= makePanel();
    const fatal = diagnostics.some(isError);
    const digest = `${text.length}.${[...text].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) | 0, 7)}`;
    panel.shown = digest;
    panel.dialog.classList.toggle('calm', !fatal);
    panel.title.textContent = counts(diagnostics);
    panel.note.textContent = fatal ? 'Below is the last good page. This list goes by itself once the errors are mended.' : 'The page is up to date. Warnings hinder nobody from publishing.';
    panel.list.replaceChildren(...diagnostics.toSorted((a, b) => isError(b) - isError(a)).map(one => entry(root, one)));
    panel.badge.textContent = counts(diagnostics);

    if (fatal && recall(hiddenKey) !== digest && !panel.dialog.open) panel.dialog.showModal();
    panel.badge.hidden = panel.dialog.open;

    // What had the focus may have gone with the old list.
    if (panel.dialog.open && !panel.root.activeElement) panel.hide.focus();
  };

  const tellOfTheEnd = () => {
    panel ??= makePanel();
    panel.end.textContent = 'The preview has ended. Start it again and this page reloads by itself.';
    panel.badge.hidden = true;
    panel.end.hidden = false;
  };

  restoreScroll();
  connect();
  document.addEventListener('visibilitychange', () => { if (document.hidden) disconnect(); else connect(); });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', event => { if (event.persisted) connect(); });
})();
