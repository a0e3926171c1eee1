// A video is fetched from its host only when somebody asks for it: the link becomes the player. Hosts without one open by themselves.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-video]');
  if (!link?.dataset.video || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const player = document.createElement('iframe');
  player.src = `${link.dataset.video}${link.dataset.video.includes('?') ? '&' : '?'}autoplay=1`;
  player.title = link.dataset.videoTitle;
  player.allow = 'autoplay; fullscreen';
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  player.style.cssText = 'width: 100%; aspect-ratio: 16 / 9; border: 0';
  link.replaceWith(player);
  player.focus();
});
