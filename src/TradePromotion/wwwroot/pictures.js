// Pictures are made smaller before they are sent: <input type="file" data-shrink="2000"> (the longest side in pixels).
// What cannot be read here is sent as it is; the server looks at every file anyway.
const shrunk = async (file, longest) => {
  const picture = await createImageBitmap(file);
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1 && file.size < 1_000_000) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * Math.min(1, scale)));
  canvas.height = Math.max(1, Math.round(picture.height * Math.min(1, scale)));
  const pen = canvas.getContext('2d');
  // A photograph's JPEG has no transparency; what shines through is paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.86));
  return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }) : file;
};

document.addEventListener('change', async event => {
  const input = event.target.closest?.('input[type=file][data-shrink]');
  if (!input?.files.length) return;
  const buttons = [...(input.form?.querySelectorAll('button[type=submit]') ?? [])].filter(button => !button.disabled);
  buttons.forEach(button => (button.disabled = true));
  try {
    const longest = Number(input.dataset.shrink);
    const files = new DataTransfer();
    for (const file of input.files) files.items.add(await shrunk(file, longest).catch(() => file));
    input.files = files.files;
  } finally {
    buttons.forEach(button => (button.disabled = false));
  }
});

// What is too large for the server is said before it is sent for minutes: <input type="file" data-largest="bytes" data-larger="sentence">.
document.addEventListener('change', event => {
  const input = event.target.closest?.('input[type=file][data-largest]');
  if (!input) return;
  const isTooLarge = [...input.files].some(file => file.size > Number(input.dataset.largest));
  input.setCustomValidity(isTooLarge ? input.dataset.larger : '');
  if (isTooLarge) input.reportValidity();
});
