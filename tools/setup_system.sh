#!/usr/bin/env bash
# Installs what Qt needs from the system on Debian and its relatives; elsewhere says in a sentence what that is.
# With "tests" as second argument also the virtual screen that the tests of real windows draw on.
set -euo pipefail

python=${1:-python3}
purpose=${2:-window}
patience=${APT_PATIENCE:-120} # seconds to wait while another program installs software

[ "$(uname -s)" = Linux ] || exit 0

needed=(
    libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1                 # Qt itself
    libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-glx0 # a window under X11
    libwayland-client0 libwayland-cursor0 libwayland-egl1                                # a window under Wayland
    libcups2                                                                             # printers
    fonts-dejavu-core                                                                    # without a font text is blank
)
# The ensurepip of Debian's own Python is a package of its own.
"$python" -c 'import ensurepip, venv' 2>/dev/null || needed+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
wished=()
[ "$purpose" != tests ] || wished=(xvfb xauth)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "Not a Debian system, so nothing was installed. If the window does not open, install the equivalents of: ${needed[*]}" >&2
    exit 0
fi

# Prints those of the packages named that are not installed. Newer releases know some under a name that ends in t64.
missing_of() {
    local package installed
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" "${@/%/t64}" 2>/dev/null || true)"
    for package in "$@"; do
        case $installed in
            *" installed:$package "* | *" installed:${package}t64 "*) ;;
            *) echo "$package" ;;
        esac
    done
}

mapfile -t missing < <(missing_of "${needed[@]}")
[ ${#wished[@]} -eq 0 ] || mapfile -t -O ${#missing[@]} missing < <(missing_of "${wished[@]}")
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=(sudo)
    elif mapfile -t missing < <(missing_of "${needed[@]}") && [ ${#missing[@]} -gt 0 ]; then
        echo "Muster's window needs system libraries that are not installed; ask an administrator to run: apt-get install ${missing[*]}" >&2
        exit 1
    else
        echo "Without ${wished[*]} the tests on a virtual screen are left out." >&2
        exit 0
    fi
fi

echo "Installing system libraries: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -qq "$@" >"$log" 2>&1; }
install() { apt install -y --no-install-recommends "${missing[@]}"; }
busy() { grep -qE 'Could not get lock|Unable to lock|Unable to acquire|is another process using' "$log"; }

waited=0
# Package lists that are missing or old make the first try fail where the second does not.
until install || { ! busy && apt update && install; }; do
    if ! busy; then
        tail -n 5 "$log" >&2
        echo "The system libraries could not be installed. Try by hand: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    [ "$waited" -gt 0 ] || echo "Another program is installing software. Waiting for it, $patience seconds at most ..."
    if [ "$waited" -ge "$patience" ]; then
        echo "Another program is still installing software. Run this again when it has finished, or by hand: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    sleep 3
    waited=$((waited + 3))
done
