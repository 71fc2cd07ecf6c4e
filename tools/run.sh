#!/usr/bin/env bash
# Opens the window, or says why it cannot be opened here and what to do about it.
set -euo pipefail
python=$1
shift
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display to open a window on. Log in to a desktop, use 'ssh -X', or try it on a virtual screen: xvfb-run -a make run" >&2
    exit 1
fi
exec "$python" -m muster "$@"
