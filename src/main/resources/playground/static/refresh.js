// Puts what the server drew into the page without touching what did not change, so that nobody's typing,
// open menu, focus or scroll position is lost. An element with data-keyed is compared child by child, by id.
(() => {
  const drawn = new WeakMap(); // element -> the HTML the server sent for it

  const remember = (element) => {
    drawn.set(element, element.outerHTML);
    if (element.hasAttribute('data-keyed')) [...element.children].forEach(remember);
  };

  // A dialog is open because somebody opened it, which the server does not draw.
  const copyAttributes = (from, to) => {
    [...to.attributes].filter((a) => a.name !== 'open' && !from.hasAttribute(a.name)).forEach((a) => to.removeAttribute(a.name));
    [...from.attributes].filter((a) => to.getAttribute(a.name) !== a.value).forEach((a) => to.setAttribute(a.name, a.value));
  };

  const place = (fresh, parent, before) => {
    remember(fresh);
    parent.insertBefore(fresh, before);
    htmx.process(fresh);
    return fresh;
  };

  // The control of a fresh copy that stands where this one stood, so that the keyboard stays where it is.
  const controls = (box) => [...box.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')];
  const counterpart = (old, fresh, control) => {
    const action = control.dataset.action;
    return (control.id && fresh.querySelector(`#${CSS.escape(control.id)}`))
      || (action && fresh.querySelector(`[data-action="${CSS.escape(action)}"]`))
      || controls(fresh)[controls(old).indexOf(control)];
  };

  let opener = null; // what had the focus when the modal opened
  const replace = (old, fresh) => {
    const focused = document.activeElement;
    const within = focused !== old && old.contains(focused);
    const at = place(fresh, old.parentNode, old);
    if (opener && old.contains(opener)) opener = counterpart(old, at, opener) || opener;
    if (old.open && old.matches('details')) at.open = true;
    const next = within && counterpart(old, at, focused);
    old.remove();
    if (next) next.focus({ preventScroll: true });
    return at;
  };

  const mergeChildren = (old, fresh) => {
    [...old.children].filter((child) => !child.id).forEach((child) => child.remove());
    const known = new Map([...old.children].map((child) => [child.id, child]));
    let last = null;
    for (const child of [...fresh.children]) {
      const had = known.get(child.id);
      known.delete(child.id);
      const now = had ? merge(had, child) : place(child, old, old.firstElementChild);
      const here = last ? last.nextElementSibling : old.firstElementChild;
      if (now !== here) old.insertBefore(now, here);
      last = now;
    }
    known.forEach((gone) => gone.remove());
  };

  const merge = (old, fresh) => {
    const html = fresh.outerHTML;
    if (drawn.get(old) === html) return old;
    if (!old.hasAttribute('data-keyed')) return replace(old, fresh);
    copyAttributes(fresh, old);
    mergeChildren(old, fresh);
    drawn.set(old, html);
    return old;
  };

  const body = () => document.getElementById('room-body');
  const atEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  const toEnd = () => { if (document.getElementById('messages')) body().scrollTop = body().scrollHeight; };

  // A new modal opens in front; the focus goes to the first field that is wrong, or else to the first one.
  const focusIn = (dialog, what) => {
    const found = dialog.querySelector(what);
    const field = found && found.matches('.choices') ? found.querySelector('input') : found;
    if (field) field.focus();
    return Boolean(field);
  };

  const showModal = () => {
    const dialog = document.querySelector('dialog.view');
    if (!dialog) {
      if (opener) (opener.isConnected ? opener : document.getElementById('composer-text') || body()).focus();
      opener = null;
    } else if (dialog.open) {
      focusIn(dialog, '[aria-invalid="true"]');
    } else {
      opener = opener || document.activeElement;
      dialog.showModal();
      dialog.addEventListener('cancel', (event) => { event.preventDefault(); dialog.querySelector('[data-close]').click(); });
      if (!focusIn(dialog, '[aria-invalid="true"]') && !focusIn(dialog, '[autofocus]')) {
        focusIn(dialog, '.modal-body :is(input:not([type=hidden]), textarea, select, button)');
      }
    }
  };

  // What was pressed may be redrawn before its answer comes; htmx would then look for what changed in the old copy alone.
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { requestConfig, serverResponse, shouldSwap } = event.detail;
    if (!shouldSwap || requestConfig.elt.isConnected) return;
    event.detail.shouldSwap = false;
    htmx.swap(document.body, serverResponse, { swapStyle: 'none' });
  });

  document.querySelectorAll('[hx-swap-oob]').forEach(remember);
  document.addEventListener('htmx:oobBeforeSwap', (event) => {
    const { target, fragment } = event.detail;
    const fresh = fragment.firstElementChild || fragment;
    if (!target.hasAttribute('data-keyed') || fresh.id !== target.id) return;
    event.detail.shouldSwap = false;
    fresh.setAttribute('hx-swap-oob', 'true');
    const follow = target.id === 'room' && atEnd(body());
    merge(target, fresh);
    if (follow) toEnd();
    if (target.id === 'modal') showModal();
  });
  document.addEventListener('DOMContentLoaded', () => { toEnd(); showModal(); });

  const offline = (away) => { document.getElementById('offline').hidden = !away; };
  document.addEventListener('htmx:sendError', () => offline(true));
  document.addEventListener('htmx:afterOnLoad', () => offline(false));
})();
