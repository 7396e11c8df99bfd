// Before the first paint: the theme that the reader chose on this device.
try {
  const theme = localStorage.getItem('atlas-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused in a sandboxed frame: the system's theme stands.
}
