#!/usr/bin/env bash
# Installs what the tests of the desktop ask: a screen, a window manager, a file manager, and the checkers of desktops.
set -euo pipefail

needed=(xvfb openbox xdotool pcmanfm dbus desktop-file-utils appstream shared-mime-info mandoc groff fish zsh)
command -v apt-get >/dev/null || { echo "Not a Debian system. Install the equivalents of: ${needed[*]}" >&2; exit 1; }

missing=()
for package in "${needed[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=120 update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "${missing[@]}" >/dev/null
