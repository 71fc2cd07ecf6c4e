#!/usr/bin/env bash
# Tries "make run" on bare Debian systems, for root, for a user with sudo and for one without, and prints a table.
#
#   tools/try_fresh.sh [RELEASE…]        bookworm and trixie unless named; needs root, debootstrap, Xvfb and xwininfo
#
# WORK     where the systems are made (/var/tmp/muster-fresh); bare ones are kept there for the next time
# MIRROR   where debootstrap gets packages from
# OVERLAY  a folder whose files are laid over each system: certificates, settings of apt and pip
# TESTS=1  run "make test" too
set -euo pipefail
cd "$(dirname "$0")/.."

work=${WORK:-/var/tmp/muster-fresh}
releases=("$@")
[ ${#releases[@]} -gt 0 ] || releases=(bookworm trixie)
place="/srv/Mission é 1"
export LC_ALL=C.UTF-8
failed=0

[ "$(id -u)" -eq 0 ] || { echo "try_fresh.sh needs root, for chroot." >&2; exit 1; }
mkdir -p "$work"

stop_mounts() {
    local mounted
    for mounted in "$work"/try/proc "$work"/try/tmp/.X11-unix; do umount "$mounted" 2>/dev/null || true; done
}
stop() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    stop_mounts
}
trap stop EXIT
Xvfb :97 -noreset -screen 0 1400x900x24 -ac >"$work/xvfb.log" 2>&1 &
screen=$!

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

# Runs a command in the checkout as a user: as USER COMMAND…
as() {
    local user=$1 home=/root
    shift
    [ "$user" = root ] || home=/home/$user
    chroot --userspec="$user:$user" "$work/try" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME="$home" LC_ALL=C.UTF-8 DISPLAY=:97 bash -c "cd '$place' && $*"
}

# Prints a row; counts the ones that did not go as expected: row RELEASE USER WHAT RESULT SECONDS
row() {
    [[ $4 == yes* ]] || failed=$((failed + 1))
    printf '%-10s %-16s %-34s %-6s %5s s\n' "$1" "$2" "$3" "$4" "$5"
}

shown() { DISPLAY=:97 xwininfo -root -tree | grep -q '"Muster'; }

# Whether "make run" gets a window on the screen: window USER [PREFIX…]
window() {
    local user=$1 begun=$SECONDS child result=no
    shift
    setsid "$@" chroot --userspec="$user:$user" "$work/try" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        HOME="$([ "$user" = root ] && echo /root || echo "/home/$user")" LC_ALL=C.UTF-8 DISPLAY=:97 \
        make -C "$place" run >"$work/run.log" 2>&1 &
    child=$!
    while kill -0 "$child" 2>/dev/null && [ $((SECONDS - begun)) -lt 900 ]; do
        if shown; then
            result=yes
            break
        fi
        sleep 0.5
    done
    taken=$((SECONDS - begun))
    kill -KILL -- "-$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
    while shown; do sleep 0.2; done
    outcome=$result
}

# What must hold for somebody who may install, or has the libraries: tries RELEASE USER NAME
tries() {
    window "$2"; row "$1" "$3" "window, the first time" "$outcome" "$taken"
    window "$2" unshare -n; row "$1" "$3" "window, the second time, offline" "$outcome" "$taken"
    local moment
    for moment in 1 4 12; do
        as "$2" rm -rf .venv
        setsid chroot --userspec="$2:$2" "$work/try" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp \
            make -C "$place" users >/dev/null 2>&1 &
        local child=$!
        sleep "$moment"
        kill -KILL -- "-$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
        window "$2"; row "$1" "$3" "window, after a kill at $moment s" "$outcome" "$taken"
    done
    as "$2" "for name in .venv/bin/python*; do ln -sfn /gone/python \$name; done"
    window "$2"; row "$1" "$3" "window, after Python was replaced" "$outcome" "$taken"
    if [ -n "${TESTS:-}" ]; then
        local begun=$SECONDS
        as "$2" make test >"$work/test.log" 2>&1 && outcome=yes || outcome=no
        row "$1" "$3" "make test: $(grep -oE '[0-9]+ passed' "$work/test.log" || echo none passed)" "$outcome" $((SECONDS - begun))
    fi
}

for release in "${releases[@]}"; do
    bare "$release"
    system "$release" root
    tries "$release" root root

    system "$release" planner
    as root "apt-get update -qq && apt-get install -y -qq --no-install-recommends sudo" >"$work/sudo.log" 2>&1
    echo "planner ALL=(ALL) NOPASSWD: ALL" >"$work/try/etc/sudoers.d/planner"
    as root "python3 -c 'import fcntl, time; f = open(\"/var/lib/dpkg/lock-frontend\", \"w\"); fcntl.lockf(f, fcntl.LOCK_EX); time.sleep(9)'" &
    window planner
    grep -q "Waiting for it" "$work/run.log" || outcome=no
    row "$release" "with sudo" "window, apt locked for 9 s" "$outcome" "$taken"
    tries "$release" planner "with sudo"

    system "$release" planner
    begun=$SECONDS
    as planner make run >"$work/run.log" 2>&1 && outcome=no || outcome=yes
    [ "$(grep -c 'ask an administrator to run: apt-get install' "$work/run.log")" = 1 ] || outcome=no
    row "$release" "without sudo" "no libraries: one sentence" "$outcome" $((SECONDS - begun))
    as root make system >"$work/system.log" 2>&1
    tries "$release" planner "without sudo"
done
stop_mounts
rm -rf "$work/try"
[ "$failed" -eq 0 ] || { echo "$failed not as it should be; see $work/*.log" >&2; exit 1; }
echo "All as it should be."
