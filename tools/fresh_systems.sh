# Bare Debian systems to try things on: what tools/try_fresh.sh makes them with. To be sourced, in the checkout.
#
# WORK     where the systems are made (/var/tmp/muster-fresh); bare ones are kept there for the next time
# MIRROR   where debootstrap gets packages from
# OVERLAY  a folder whose files are laid over each system: certificates, settings of apt and pip
# SCREEN   number of the screen that windows open on (97): with another and another WORK, two may run at a time

work=${WORK:-/var/tmp/muster-fresh}
display=:${SCREEN:-97}
place="/srv/Mission é 1"
export LC_ALL=C.UTF-8

stop_mounts() {
    local mounted
    for mounted in "$work"/try/proc "$work"/try/tmp/.X11-unix; do umount "$mounted" 2>/dev/null || true; done
}
stop() {
    [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null || true
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    stop_mounts
}

# A screen with a window manager, which hands the keyboard to windows; both end with the script.
screen() {
    mkdir -p "$work"
    exec 9>"$work/lock"
    flock -n 9 || { echo "Another try is under way in $work; name another folder in WORK, and another SCREEN." >&2; exit 1; }
    trap stop EXIT
    Xvfb $display -noreset -screen 0 1400x900x24 -ac >"$work/xvfb.log" 2>&1 9>&- &
    screen=$!
    until DISPLAY=$display xwininfo -root >/dev/null 2>&1; do sleep 0.2; done
    DISPLAY=$display openbox >"$work/openbox.log" 2>&1 9>&- &
    manager=$!
}

# A bare system, made once.
bare() {
    [ -e "$work/$1/made" ] && return
    rm -rf "${work:?}/$1"
    debootstrap --variant=minbase --include=python3,make,git,ca-certificates "$1" "$work/$1" ${MIRROR:+"$MIRROR"} >"$work/debootstrap.log" 2>&1
    touch "$work/$1/made"
}

# A copy of it with this checkout in a path with a blank and an accent: system RELEASE USER
system() {
    stop_mounts
    rm -rf "$work/try"
    cp -a "$work/$1" "$work/try"
    [ -z "${OVERLAY:-}" ] || cp -r "$OVERLAY"/. "$work/try/"
    mkdir -p "$work/try$place" "$work/try/tmp/.X11-unix"
    git archive HEAD | tar -x -C "$work/try$place"
    mknod -m 666 "$work/try/dev/null" c 1 3 2>/dev/null || true
    mount -t proc proc "$work/try/proc"
    mount --bind /tmp/.X11-unix "$work/try/tmp/.X11-unix"
    chroot "$work/try" useradd -m planner
    chroot "$work/try" chown -R "$2" "$place"
}

# Gives the user planner the right to use sudo.
with_sudo() {
    as root "apt-get update -qq && apt-get install -y -qq --no-install-recommends sudo" >"$work/sudo.log" 2>&1
    echo "planner ALL=(ALL) NOPASSWD: ALL" >"$work/try/etc/sudoers.d/planner"
}

# Runs a command in the checkout as a user: as USER COMMAND…
as() {
    local user=$1 home=/root
    shift
    [ "$user" = root ] || home=/home/$user
    chroot --userspec="$user:$user" "$work/try" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME="$home" LC_ALL=C.UTF-8 DISPLAY=$display bash -c "cd '$place' && $*"
}

shown() { DISPLAY=$display xwininfo -root -tree 2>/dev/null | grep -q '"Muster'; }

# Prints a row, and keeps in `cells` whether all rows of a release, a user and a kind went as expected:
# row RELEASE USER KIND WHAT RESULT SECONDS
failed=0
declare -A cells
row() {
    local cell="$1 $2 $3"
    cells[$cell]=${cells[$cell]:-yes}
    if [[ $5 != yes* ]]; then
        failed=$((failed + 1))
        cells[$cell]=NO
    fi
    printf '%-10s %-14s %-9s %-34s %-6s %5s s\n' "$1" "$2" "$3" "$4" "$5" "$6"
}

# Prints one table of all rows: table "RELEASE…" "KIND…"
table() {
    local release user kind
    printf '\n%-10s %-14s' "" ""
    for kind in $2; do printf ' %-9s' "$kind"; done
    for release in $1; do
        for user in root "with sudo" "without sudo"; do
            printf '\n%-10s %-14s' "$release" "$user"
            for kind in $2; do printf ' %-9s' "${cells["$release $user $kind"]:-–}"; done
        done
    done
    printf '\n\n'
}
