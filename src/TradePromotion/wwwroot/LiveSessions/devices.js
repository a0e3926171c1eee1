// Cameras and microphones: opening them, saying clearly why one does not open, and how loud it is.

const wishes = {
  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 } },
};

const kinds = { audio: 'audioinput', video: 'videoinput', output: 'audiooutput' };

// Why a device did not open: denied, missing, busy or insecure. The page has a sentence for each.
export function reasonOf(error) {
  switch (error?.name) {
    case 'NotAllowedError':
    case 'SecurityError': return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError': return 'missing';
    case 'Insecure': return 'insecure';
    default: return 'busy';
  }
}

export async function open(kind, deviceId) {
  if (!navigator.mediaDevices?.getUserMedia) throw Object.assign(new Error('no media devices'), { name: 'Insecure' });
  const ask = async wish => (await navigator.mediaDevices.getUserMedia({ [kind]: wish })).getTracks()[0];
  if (!deviceId) return ask(wishes[kind]);
  try {
    return await ask({ ...wishes[kind], deviceId: { exact: deviceId } });
  } catch (error) {
    if (reasonOf(error) !== 'missing') throw error;
    return ask(wishes[kind]); // the one chosen before is not plugged in today
  }
}

export async function openScreen() {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 10, max: 15 } }, audio: false });
  const [track] = stream.getVideoTracks();
  track.contentHint = 'detail';
  return track;
}

// Fills a select with the devices of a kind; their names are known once permission was given.
export async function list(kind, select, current) {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
  const found = devices.filter(device => device.kind === kinds[kind] && device.label);
  select.replaceChildren(...found.map(device => new Option(device.label, device.deviceId)));
  const id = kind === 'output' ? current : current?.getSettings().deviceId;
  if (id && found.some(device => device.deviceId === id)) select.value = id;
  select.disabled = found.length === 0;
  return found.length;
}

// Calls `show` with 0 … 1 as long as the track lives; returns how to stop.
export function watchLevel(track, show) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    show(track.enabled ? Math.min(1, loudness * 6) : 0);
  }, 100);
  const wake = () => context.resume();
  document.addEventListener('pointerdown', wake, { once: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('pointerdown', wake);
    context.close();
  };
}
