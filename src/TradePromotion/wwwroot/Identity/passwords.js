// Says while a new password is typed what PasswordRules would say, and how strong it is, in words. The server decides.
let common;
const plain = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replaceAll('đ', 'd');
const letters = text => text.replace(/[^a-z]/g, '');
const leet = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
const worn = word => word.length > 0 && (common.has(word)
  || (word.length > 3 && 'qwertyuiopasdfghjklzxcvbnm'.includes(word))
  || [...word].some((_, at) => at > 0 && common.has(word.slice(0, at)) && common.has(word.slice(at))));
const run = text => {
  const digits = text.replace(/[^0-9]/g, '');
  return digits.length < 15 || [...digits].slice(1).every((digit, at) => [0, 1, 9].includes((digit - digits[at] + 10) % 10));
};
const isCommon = password => {
  const text = plain(password), word = letters(text);
  const read = letters([...text.replace(/[0-9!@#$%.\-_ ]+$/, '')].map(c => leet[c] ?? c).join(''));
  return /\p{L}/u.test(text) ? worn(word) || worn(read) : run(text);
};

async function say(box, field) {
  common ??= new Set((await (await fetch('/Identity/common-passwords.txt')).text()).split(/\s+/).filter(Boolean));
  const password = field.value, length = [...password].length;
  const kept = {
    length: password.length >= Number(box.dataset.shortest),
    different: new Set(password).size >= 4,
    common: password.length > 0 && !isCommon(password),
  };
  for (const rule of box.querySelectorAll('[data-rule]')) rule.dataset.kept = password === '' ? '' : kept[rule.dataset.rule];
  const good = Object.values(kept).every(Boolean);
  const words = password === '' ? '' : !good ? 'weak' : length >= 20 ? 'strong' : length >= 14 ? 'good' : 'fair';
  const said = words && box.dataset[words];
  const output = box.querySelector('output');
  if (output.textContent !== said) output.textContent = said;
  box.dataset.strength = words;
}

addEventListener('input', event => {
  const box = event.target.closest?.('[data-password]');
  if (box) say(box, event.target);
});
addEventListener('click', event => {
  const button = event.target.closest?.('[data-reveal]');
  if (!button) return;
  const field = button.closest('[data-password]').querySelector('input');
  field.type = field.type === 'password' ? 'text' : 'password';
  button.setAttribute('aria-pressed', field.type === 'text');
});
export const show = () => document.querySelectorAll('[data-reveal][hidden]').forEach(button => (button.hidden = false));
show();
