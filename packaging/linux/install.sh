#!/bin/sh
# Makes a desktop know Muster: menu entry, icons, file types. install.sh [FOLDER [PROGRAM]]
# FOLDER is where shares belong (~/.local/share for one user, /usr/share for all); PROGRAM is what opens a file.
# It works in a checkout and in the folder that starts without Python. RENEW=no leaves caches as they are.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
share=${1:-${XDG_DATA_HOME:-$HOME/.local/share}}
shipped=$root/resources/icons
program=$root/.venv/bin/muster
if [ -d "$root/_internal" ]; then
    shipped=$root/_internal/muster/resources/icons
    program=$root/muster
fi
program=${2:-$program}

mkdir -p "$share/applications" "$share/mime/packages" "$share/metainfo"
cp "$here/muster-mime.xml" "$share/mime/packages/muster.xml"
cp "$here/org.muster.Muster.metainfo.xml" "$share/metainfo/"
# In a desktop entry a path is quoted, and four letters in it are escaped, twice over for the backslash.
quoted=$(printf '%s' "$program" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
quoted=$quoted awk '/^Exec=/ { print "Exec=\"" ENVIRON["quoted"] "\" %F"; next } { print }' \
    "$here/muster.desktop" > "$share/applications/muster.desktop"

for size in 16 24 32 48 64 128 256; do
    icons="$share/icons/hicolor/${size}x${size}"
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp "$shipped/$size/muster.png" "$icons/apps/muster.png"
    cp "$shipped/$size/muster-document.png" "$icons/mimetypes/muster-document.png"
done
icons="$share/icons/hicolor/scalable"
mkdir -p "$icons/apps" "$icons/mimetypes"
cp "$shipped/muster.svg" "$icons/apps/muster.svg"
cp "$shipped/muster-document.svg" "$icons/mimetypes/muster-document.svg"

[ "${RENEW:-yes}" = yes ] || exit 0
# Caches that a desktop may keep; where it keeps none, there is nothing to renew.
if command -v update-mime-database > /dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database > /dev/null; then update-desktop-database "$share/applications"; fi
if command -v gtk-update-icon-cache > /dev/null; then
    gtk-update-icon-cache --quiet --force --ignore-theme-index "$share/icons/hicolor"
fi
echo "Muster is in the menu, and opens *.muster.json, *.muster.json.age and *.votes.muster.json."
