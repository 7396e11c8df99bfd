// All that runs in a frame where somebody's code is tried, besides that code: it starts a worker from the
// program that it is handed, passes messages on, and ends the worker when it says too much. The frame has no
// origin of its own, so there is nothing here to take. The page's policy knows this script by its hash.
addEventListener(
  'message',
  ({ data, ports: [port] }) => {
    const most = 400; // messages in a second
    let worker;
    let count = 0;
    let since = performance.now();
    const end = (message) => {
      worker?.terminate();
      port.postMessage(message);
    };
    try {
      worker = new Worker(URL.createObjectURL(new Blob([data], { type: 'text/javascript' })));
    } catch (error) {
      return end({ kind: 'refused', message: String(error) });
    }
    worker.onmessage = (event) => {
      if (performance.now() - since > 1000) [count, since] = [0, performance.now()];
      if (++count > most) return end({ kind: 'flood' });
      port.postMessage({ kind: 'said', data: event.data });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ kind: 'died', message: String(event.message ?? ''), line: Number(event.lineno ?? 0) });
    };
    port.onmessage = (event) => worker.postMessage(event.data);
    port.postMessage({ kind: 'ready' });
  },
  { once: true },
);
