#!/usr/bin/env bash
# Makes a print queue of CUPS that prints into files, for `make test-print`; as root or with sudo.
set -euo pipefail

needed=(cups cups-client cups-filters printer-driver-cups-pdf ghostscript)
command -v apt-get >/dev/null || { echo "Not a Debian system. Install the equivalents of: ${needed[*]}" >&2; exit 1; }

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
missing=()
for package in "${needed[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi
pgrep -x cupsd >/dev/null || "${as_root[@]}" /usr/sbin/cupsd
for _ in $(seq 50); do lpstat -r 2>/dev/null | grep -q "is running" && break; sleep 0.2; done
# The driver's printer prints one side of a sheet: ours takes two.
driver=$(mktemp --suffix=.ppd)
trap 'rm -f "$driver"' EXIT
awk '/^\*OpenUI \*Resolution/ {
    print "*OpenUI *Duplex/Double-Sided Printing: PickOne"
    print "*OrderDependency: 30 AnySetup *Duplex"
    print "*DefaultDuplex: None"
    print "*Duplex None/Off: \"<</Duplex false>>setpagedevice\""
    print "*Duplex DuplexNoTumble/Long Edge: \"<</Duplex true /Tumble false>>setpagedevice\""
    print "*Duplex DuplexTumble/Short Edge: \"<</Duplex true /Tumble true>>setpagedevice\""
    print "*CloseUI: *Duplex\n"
} {print}' /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd > "$driver"
"${as_root[@]}" lpadmin -p Muster-PDF -E -v cups-pdf:/ -P "$driver" 2>/dev/null
