#!/usr/bin/env bash
# Installs what Qt needs from the system on Debian and its relatives; elsewhere says in a sentence what that is.
set -euo pipefail

python=${1:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Muster needs Python 3.11 or newer. Install it, or name it: make run PYTHON=/path/to/python3.11" >&2
    exit 1
fi
[ "$(uname -s)" = Linux ] || exit 0

packages=(
    libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1                 # Qt itself
    libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-glx0 # a window under X11
    libwayland-client0 libwayland-cursor0 libwayland-egl1                                # a window under Wayland
    libcups2                                                                             # printers
    fonts-dejavu-core                                                                    # without a font text is blank
    xvfb                                                                                 # the tests of real windows
)
# The ensurepip of Debian's own Python is a package of its own.
"$python" -c 'import ensurepip, venv' 2>/dev/null || packages+=("$(basename "$(readlink -f "$("$python" -c 'import sys; print(sys.executable)')")")-venv")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "Not a Debian system, so nothing was installed. If the window does not open, install the equivalents of: ${packages[*]}" >&2
    exit 0
fi
missing=()
for package in "${packages[@]}"; do
    # t64 names: newer Debian and Ubuntu renamed some libraries
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

run=()
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        run=(sudo)
    else
        echo "Qt needs system libraries that are not installed. Ask an administrator to run: apt-get install ${missing[*]}" >&2
        exit 1
    fi
fi
echo "Installing system libraries for Qt: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${run[@]}" apt-get update -qq && "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "The system libraries could not be installed. Try by hand: apt-get install ${missing[*]}" >&2
    exit 1
fi
