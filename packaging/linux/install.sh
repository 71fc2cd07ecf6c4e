#!/bin/sh
# Makes a desktop know Muster: menu entry, icons, file types, manual page, completion in shells.
# install.sh [--remove] [FOLDER [PROGRAM]]
# FOLDER is where shares belong (~/.local/share for one user, /usr/share for all); PROGRAM is what opens a file.
# Without a FOLDER the command `muster` is put into ~/.local/bin as well. --remove takes out what was put there.
# It works in a checkout and in the folder that starts without Python. RENEW=no leaves caches as they are.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
remove=
if [ "${1:-}" = --remove ]; then remove=yes; shift; fi
share=${1:-${XDG_DATA_HOME:-$HOME/.local/share}}
icons=$root/resources/icons
program=$root/.venv/bin/muster
if [ -d "$root/_internal" ]; then
    icons=$root/_internal/muster/resources/icons
    program=$root/muster
fi
program=${2:-$program}
command=
if [ $# -eq 0 ]; then command=$HOME/.local/bin/muster; fi
mark='# Opens Muster; written by its packaging/linux/install.sh.'

put() { # put SOURCE PLACE: lay a file at a place below the share, or take it away from there
    if [ -n "$remove" ]; then rm -f "$share/$2"; return; fi
    mkdir -p "$share/$(dirname "$2")"
    cp "$1" "$share/$2"
}

put "$here/muster-mime.xml" mime/packages/muster.xml
put "$here/org.muster.Muster.metainfo.xml" metainfo/org.muster.Muster.metainfo.xml
put "$here/muster.desktop" applications/muster.desktop
put "$here/man/man1/muster.1" man/man1/muster.1
put "$here/man/fr/man1/muster.1" man/fr/man1/muster.1
put "$here/completions/muster.bash" bash-completion/completions/muster
put "$here/completions/_muster" zsh/site-functions/_muster
put "$here/completions/muster.fish" fish/vendor_completions.d/muster.fish
for size in 16 24 32 48 64 128 256; do
    put "$icons/$size/muster.png" "icons/hicolor/${size}x$size/apps/muster.png"
    for kind in document sealed votes; do
        put "$icons/$size/muster-$kind.png" "icons/hicolor/${size}x$size/mimetypes/muster-$kind.png"
    done
done
put "$icons/muster.svg" icons/hicolor/scalable/apps/muster.svg
for kind in document sealed votes; do
    put "$icons/muster-$kind.svg" "icons/hicolor/scalable/mimetypes/muster-$kind.svg"
done

if [ -z "$remove" ]; then
    # In a desktop entry a path is quoted, and four letters in it are escaped, twice over for the backslash.
    quoted=$(printf '%s' "$program" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
    quoted=$quoted awk '/^Exec=/ { print "Exec=\"" ENVIRON["quoted"] "\" %F"; next } { print }' \
        "$here/muster.desktop" > "$share/applications/muster.desktop"
fi

# A program of that name that is not ours stays.
if [ -n "$command" ] && { [ ! -e "$command" ] || grep -qxF "$mark" "$command"; }; then
    if [ -n "$remove" ]; then
        rm -f "$command"
    else
        mkdir -p "$(dirname "$command")"
        shell=$(printf '%s' "$program" | sed "s/'/'\\\\''/g")
        printf '#!/bin/sh\n%s\nexec '"'%s'"' "$@"\n' "$mark" "$shell" > "$command"
        chmod 755 "$command"
    fi
fi

[ "${RENEW:-yes}" = yes ] || exit 0
# Caches that a desktop may keep; where it keeps none, there is nothing to renew.
if [ -d "$share/mime/packages" ] && command -v update-mime-database > /dev/null; then
    update-mime-database "$share/mime"
fi
if [ -d "$share/applications" ] && command -v update-desktop-database > /dev/null; then
    update-desktop-database "$share/applications"
fi
if [ -d "$share/icons/hicolor" ] && command -v gtk-update-icon-cache > /dev/null; then
    gtk-update-icon-cache --quiet --force --ignore-theme-index "$share/icons/hicolor"
fi
if [ -n "$remove" ]; then
    echo "Muster is no longer in the menu."
    exit
fi
echo "Muster is in the menu, and opens *.muster.json, *.muster.json.age and *.votes.muster.json."
if [ -n "$command" ]; then
    echo "The command muster has a manual page, and completion in bash and fish. For zsh, before compinit in ~/.zshrc:"
    echo "    fpath=($share/zsh/site-functions \$fpath)"
fi
