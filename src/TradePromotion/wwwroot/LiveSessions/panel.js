// The panel beside the faces: its tabs, by pointer and arrow keys; on a phone it opens over the lower half.
export class Panel {
  constructor(root) {
    this.root = root;
    this.tabs = [...root.querySelectorAll('[data-part="panel"] [role="tab"]')];
    for (const tab of this.tabs) {
      tab.addEventListener('click', () => this.show(tab.dataset.tab));
      tab.addEventListener('keydown', event => this.#key(event));
    }
    root.querySelector('[data-part="panel"]').addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.root.classList.contains('panel-open')) {
        this.toggle();
        root.querySelector('[data-part="call"] [data-do="panel"]').focus();
      }
    });
    this.show('chat');
  }

  get current() { return this.tabs.find(tab => tab.getAttribute('aria-selected') === 'true')?.dataset.tab; }

  get isOpen() { return this.root.classList.contains('panel-open') || matchMedia('(min-width: 64rem)').matches; }

  toggle() {
    const open = this.root.classList.toggle('panel-open');
    this.#press(open);
    if (!open) return;
    this.show(this.current);
    this.tabs.find(tab => tab.dataset.tab === this.current).focus();
  }

  show(name) {
    for (const tab of this.tabs) {
      const on = tab.dataset.tab === name;
      tab.setAttribute('aria-selected', on);
      tab.tabIndex = on ? 0 : -1;
      this.root.querySelector(`#panel-${tab.dataset.tab}`).hidden = !on;
      if (on && this.isOpen) tab.classList.remove('unread');
    }
    this.root.classList.toggle('unread', this.tabs.some(tab => tab.classList.contains('unread')));
  }

  // Something new that is not before one's eyes.
  unread(name) {
    if (this.isOpen && this.current === name) return;
    this.tabs.find(tab => tab.dataset.tab === name)?.classList.add('unread');
    this.root.classList.add('unread');
  }

  #key(event) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = this.tabs.indexOf(event.currentTarget);
    const next = this.tabs[(at + by + this.tabs.length) % this.tabs.length];
    this.show(next.dataset.tab);
    next.focus();
  }

  #press(open) {
    this.root.querySelectorAll('[data-do="panel"]').forEach(button => button.setAttribute('aria-pressed', open));
  }
}
