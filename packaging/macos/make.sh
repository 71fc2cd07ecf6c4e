#!/bin/sh
# Makes the disk image for macOS in dist/, with Python 3.11 or newer: packaging/macos/make.sh
# IDENTITY="Developer ID Application: …" signs it; NOTARY=<a profile of notarytool> has Apple look at it as well.
# Without both it opens only after Control-click, Open.
set -eu
cd "$(dirname "$0")/../.."
python=.venv-package/bin/python
"${PYTHON:-python3}" tools/make_environment.py package
"$python" tools/program_icons.py
"$python" -m PyInstaller --noconfirm --distpath build/package --workpath build/pyinstaller packaging/muster.spec
app=build/package/Muster.app
cp build/muster-document.icns build/muster-sealed.icns "$app/Contents/Resources/"
plutil -lint "$app/Contents/Info.plist"
# What was made has to do something before it goes into an image.
"$app/Contents/MacOS/muster" score resources/references/afisma-2013.muster.json

# Whatever was laid into the program breaks the seal that PyInstaller has put on it: "-" is one without a name.
if [ -n "${IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

version=$("$python" -c 'import muster; print(muster.__version__)')
image=dist/muster-$version-macos-$(uname -m).dmg
stage=build/package/image
rm -rf "$stage" "$image"
mkdir -p "$stage" dist
cp -R "$app" "$stage/"
cp LICENSE NOTICE "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Muster $version" -srcfolder "$stage" -format UDZO -ov "$image"
if [ -n "${IDENTITY:-}" ]; then codesign --sign "$IDENTITY" "$image"; fi
if [ -n "${NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$image"
fi
ls -l "$image"
