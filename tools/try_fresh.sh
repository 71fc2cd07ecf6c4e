#!/usr/bin/env bash
# Tries "make run" and every package on bare Debian systems, for root, for a user with sudo and for one without,
# and prints a table.
#
#   tools/try_fresh.sh [RELEASE…]     bookworm and trixie unless named
#
# KINDS    what to try ("checkout wheel deb folder"); the packages are those in dist/, which "make package" makes
# TESTS=1  run "make test" in the checkout too
# It needs root, debootstrap, Xvfb, openbox, xdotool, xwininfo and pdftotext. WORK, MIRROR, OVERLAY and SCREEN: see
# tools/fresh_systems.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/fresh_systems.sh

releases=("$@")
[ ${#releases[@]} -gt 0 ] || releases=(bookworm trixie)
kinds=${KINDS:-checkout wheel deb folder}

[ "$(id -u)" -eq 0 ] || { echo "try_fresh.sh needs root, for chroot." >&2; exit 1; }
wanted() { [[ " $kinds " == *" $1 "* ]]; }
for kind in wheel:whl deb:deb folder:tar.xz; do
    if wanted "${kind%%:*}" && ! compgen -G "dist/muster*.${kind#*:}" >/dev/null; then
        echo "There is no ${kind%%:*} in dist/. Run: make package" >&2
        exit 1
    fi
done
screen

# Whether "make run" gets a window on the screen: window USER [PREFIX…]
window() {
    local user=$1 begun=$SECONDS child result=no
    shift
    setsid "$@" chroot --userspec="$user:$user" "$work/try" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        HOME="$([ "$user" = root ] && echo /root || echo "/home/$user")" LC_ALL=C.UTF-8 DISPLAY=$display \
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
    window "$2"; row "$1" "$3" checkout "window, the first time" "$outcome" "$taken"
    window "$2" unshare -n; row "$1" "$3" checkout "window, the second time, offline" "$outcome" "$taken"
    local moment begun=$SECONDS
    outcome=no
    DISPLAY=$display python3 tools/try_package.py "$work/try" "$2" "$place/.venv/bin/muster" >"$work/checkout.log" 2>&1 && outcome=yes
    row "$1" "$3" checkout "opens, answers, saves, reports" "$outcome" $((SECONDS - begun))
    for moment in 1 4 12; do
        as "$2" rm -rf .venv
        setsid chroot --userspec="$2:$2" "$work/try" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp \
            make -C "$place" users >/dev/null 2>&1 &
        local child=$!
        sleep "$moment"
        kill -KILL -- "-$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
        window "$2"; row "$1" "$3" checkout "window, after a kill at $moment s" "$outcome" "$taken"
    done
    as "$2" "for name in .venv/bin/python*; do ln -sfn /gone/python \$name; done"
    window "$2"; row "$1" "$3" checkout "window, after Python was replaced" "$outcome" "$taken"
    if [ -n "${TESTS:-}" ]; then
        begun=$SECONDS
        as "$2" make test >"$work/test.log" 2>&1 && outcome=yes || outcome=no
        row "$1" "$3" checkout "make test: $(grep -oE '[0-9]+ passed' "$work/test.log" || echo none passed)" "$outcome" $((SECONDS - begun))
    fi
}

# Installs a package as its users are told to, the system's part as an administrator: install_package KIND USER ADMINISTRATOR
# The command that opens it is in `command` then.
install_package() {
    local kind=$1 user=$2 administrator=$3 home=/root become=
    [ "$user" = root ] || home=/home/$user
    [ "$administrator" = root ] || become="sudo "
    mkdir -p "$work/try/srv/dist"
    cp dist/muster* "$work/try/srv/dist/"
    as "$administrator" "${become}apt-get update -qq"
    case $kind in
    wheel)
        as "$administrator" "${become}bash tools/setup_system.sh python3"
        as "$user" "python3 -m venv ~/muster && ~/muster/bin/pip install --quiet --disable-pip-version-check /srv/dist/muster-*.whl"
        command=$home/muster/bin/muster
        ;;
    deb)
        as "$administrator" "${become}apt-get install -y -qq --no-install-recommends /srv/dist/muster_*.deb"
        command=muster
        ;;
    folder) # needs what every desktop has, and these systems have none
        as "$administrator" "${become}apt-get satisfy -y -qq --no-install-recommends '$(dpkg-deb -f dist/muster_*.deb Depends)'"
        tar -xJf dist/muster-*.tar.xz -C "$work/try$home"
        mv "$work/try$home"/muster-* "$work/try$home/Mustér 1"
        as root "chown -R $user: '$home/Mustér 1'"
        command="$home/Mustér 1/muster"
        ;;
    esac
}

# Tries one package for one user on a new system: tries_package RELEASE USER NAME KIND
tries_package() {
    local begun=$SECONDS administrator=$2 log="$work/$1-$3-$4.log" result=no
    log=${log// /-}
    system "$1" "$2"
    case $3 in
    "with sudo") with_sudo ;;
    "without sudo") administrator=root ;; # somebody else did the system's part before
    esac
    if install_package "$4" "$2" "$administrator" >"$log" 2>&1; then result=yes; fi
    row "$1" "$3" "$4" "installs" "$result" $((SECONDS - begun))
    [ "$result" = yes ] || return 0
    begun=$SECONDS
    result=no
    if DISPLAY=$display python3 tools/try_package.py "$work/try" "$2" "$command" >>"$log" 2>&1; then result=yes; fi
    row "$1" "$3" "$4" "opens, answers, saves, reports" "$result" $((SECONDS - begun))
    [ "$result" = yes ] || tail -n 3 "$log" >&2
}

tries_checkout() {
    local release=$1 begun
    system "$release" root
    tries "$release" root root

    system "$release" planner
    with_sudo
    as root "python3 -c 'import fcntl, time; f = open(\"/var/lib/dpkg/lock-frontend\", \"w\"); fcntl.lockf(f, fcntl.LOCK_EX); time.sleep(9)'" &
    window planner
    grep -q "Waiting for it" "$work/run.log" || outcome=no
    row "$release" "with sudo" checkout "window, apt locked for 9 s" "$outcome" "$taken"
    tries "$release" planner "with sudo"

    system "$release" planner
    begun=$SECONDS
    as planner make run >"$work/run.log" 2>&1 && outcome=no || outcome=yes
    [ "$(grep -c 'ask an administrator to run: apt-get install' "$work/run.log")" = 1 ] || outcome=no
    row "$release" "without sudo" checkout "no libraries: one sentence" "$outcome" $((SECONDS - begun))
    as root make system >"$work/system.log" 2>&1
    tries "$release" planner "without sudo"
}

for release in "${releases[@]}"; do
    bare "$release"
    for kind in wheel deb folder; do
        wanted "$kind" || continue
        tries_package "$release" root root "$kind"
        tries_package "$release" planner "with sudo" "$kind"
        tries_package "$release" planner "without sudo" "$kind"
    done
    if wanted checkout; then tries_checkout "$release"; fi
done
stop_mounts
rm -rf "$work/try"
table "${releases[*]}" "$kinds"
[ "$failed" -eq 0 ] || { echo "$failed not as it should be; see $work/*.log" >&2; exit 1; }
echo "All as it should be."
