// The composer's suggestions and keys, questions before risky buttons, the theme, menus, and the first-visit card.
(() => {
  const byId = (id) => document.getElementById(id);
  const text = byId('composer-text');
  const list = byId('suggestions');
  const shown = () => [...list.children].filter((item) => !item.hidden);
  const chosen = () => shown().find((item) => item.getAttribute('aria-selected') === 'true');

  const choose = (item) => {
    [...list.children].forEach((each) => each.setAttribute('aria-selected', String(each === item)));
    if (item) { text.setAttribute('aria-activedescendant', item.id); item.scrollIntoView({ block: 'nearest' }); }
    else text.removeAttribute('aria-activedescendant');
  };

  const suggest = () => {
    const word = text.value.split(/\s/)[0];
    const open = text.value.startsWith('/');
    [...list.children].forEach((item) => {
      const command = item.dataset.command;
      item.hidden = !open || (text.value.includes(' ') ? command.split(' ')[0] !== word : !command.startsWith(word));
    });
    list.hidden = shown().length === 0;
    choose(text.value.includes(' ') ? null : shown()[0]);
  };

  const complete = (item) => {
    text.value = item.dataset.command + ' ';
    suggest();
    text.focus();
  };

  const step = (by) => {
    const items = shown();
    choose(items[(items.indexOf(chosen()) + by + items.length) % items.length]);
  };

  const onKey = (event) => {
    const open = !list.hidden;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) step(event.key === 'ArrowDown' ? 1 : -1);
    else if (open && event.key === 'Tab' && chosen()) complete(chosen());
    else if (open && event.key === 'Escape') list.hidden = true;
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      const item = open && chosen();
      if (item && !item.dataset.command.startsWith(text.value.trim() + ' ') && item.dataset.command !== text.value.trim()) complete(item);
      else byId('composer').requestSubmit();
    } else return;
    event.preventDefault();
  };

  if (text) {
    text.addEventListener('input', suggest);
    text.addEventListener('keydown', onKey);
    list.addEventListener('mousedown', (event) => { event.preventDefault(); complete(event.target.closest('li')); });
    const composer = byId('composer');
    const write = (words) => { text.value = words; suggest(); };
    let sent = '';
    composer.addEventListener('htmx:configRequest', (event) => {
      if (event.target !== composer) return; // a shortcut in it
      sent = text.value;
      setTimeout(() => write(''));
    });
    composer.addEventListener('htmx:afterRequest', (event) => {
      if (event.target === composer && !event.detail.successful && !text.value) write(sent);
    });
    text.focus({ preventScroll: true });
  }

  // A button with data-ask asks first, in a dialog of the page's own.
  document.addEventListener('htmx:confirm', (event) => {
    const ask = event.detail.elt.dataset;
    if (!('ask' in ask)) return;
    event.preventDefault();
    const dialog = byId('ask');
    byId('ask-title').textContent = ask.ask;
    byId('ask-text').textContent = ask.askText;
    byId('ask-yes').textContent = ask.askYes;
    byId('ask-no').textContent = ask.askNo;
    byId('ask-yes').classList.toggle('danger', ask.askStyle === 'danger');
    dialog.returnValue = '';
    dialog.addEventListener('close', () => { if (dialog.returnValue === 'yes') event.detail.issueRequest(true); }, { once: true });
    dialog.showModal();
  });

  document.addEventListener('submit', (event) => { if (event.target.matches('form.blocks')) event.preventDefault(); }, true);

  // Menus close on Escape and on a click elsewhere.
  const closeMenus = (but) => document.querySelectorAll('details.menu[open]').forEach((menu) => { if (menu !== but) menu.open = false; });
  document.addEventListener('click', (event) => closeMenus(event.target.closest('.menu-item') ? null : event.target.closest('details.menu')));
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); event.preventDefault(); }
  });

  byId('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const now = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.dataset.theme = now === 'dark' ? 'light' : 'dark';
    document.cookie = `theme=${root.dataset.theme}; path=/playground; max-age=31536000; samesite=strict`;
  });

  const start = byId('start');
  if (start && !localStorage.getItem('trellis-started')) start.hidden = false;
  if (start) byId('start-done').addEventListener('click', () => { start.hidden = true; localStorage.setItem('trellis-started', 'yes'); });
})();
