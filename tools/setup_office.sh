#!/usr/bin/env bash
# Installs what the tests of office files ask: LibreOffice, Chromium, and the checker axe-core (from npm) into build/axe.
set -euo pipefail

cd "$(dirname "$0")/.."
needed=(libreoffice-writer libreoffice-calc chromium npm fonts-crosextra-carlito)
command -v apt-get >/dev/null || { echo "Not a Debian system. Install the equivalents of: ${needed[*]}" >&2; exit 1; }

missing=()
for package in "${needed[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
# An npm from elsewhere than Debian serves as well.
command -v npm >/dev/null && missing=("${missing[@]/#npm/}")
mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sed '/^$/d')
if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

if [ ! -f build/axe/package/axe.min.js ]; then
    mkdir -p build/axe
    (cd build/axe && npm pack --silent axe-core@4 >/dev/null && tar -xzf axe-core-*.tgz)
fi
