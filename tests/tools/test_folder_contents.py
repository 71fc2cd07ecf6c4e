"""The folder that starts without Python holds what the window needs, and none of what would make it heavy."""

import re

import pytest

from folder_contents import COMPONENTS, EXCLUDED_MODULES, keeps
from licences import is_welcome
from muster.phrases.languages import LANGUAGES
from tests.conftest import ROOT

WHEEL = "/env/lib/python3.11/site-packages/"
SYSTEM = "/lib/x86_64-linux-gnu/"
QT = "PySide6/Qt/"


@pytest.mark.parametrize(
    "inside",
    [
        f"{QT}plugins/platforms/libqxcb.so",
        f"{QT}plugins/platforms/libqwayland.so",
        f"{QT}plugins/platforms/libqoffscreen.so",
        f"{QT}plugins/printsupport/libcupsprintersupport.so",
        f"{QT}plugins/imageformats/libqsvg.so",
        f"{QT}translations/qtbase_fr.qm",
        f"{QT}translations/qtbase_ar.qm",
        f"{QT}lib/libQt6Pdf.so.6",
        f"{QT}lib/libicudata.so.73",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
        f"{QT}plugins/platforms/libqcocoa.dylib",
        f"{QT}lib/QtCore.framework/Versions/A/QtCore",
        "babel/locale-data/root.dat",
        "babel/locale-data/fr.dat",
        "babel/locale-data/en_001.dat",
        "babel/global.dat",
        "docx/templates/default.docx",
        "muster/resources/phrases/ar.toml",
        "muster/resources/frameworks/amisom-lessons/tests/a.toml",
        "typst/_typst.abi3.so",
    ],
)
def test_what_the_window_and_the_reports_need_is_in_it(inside: str) -> None:
    assert keeps(inside, WHEEL + inside, LANGUAGES)


@pytest.mark.parametrize(
    "inside",
    [
        f"{QT}plugins/platforms/libqeglfs.so",
        f"{QT}plugins/platforms/libqvnc.so",
        f"{QT}plugins/platformthemes/libqgtk3.so",
        f"{QT}plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}plugins/egldeviceintegrations/libqeglfs-kms-integration.so",
        f"{QT}plugins/tls/libqopensslbackend.so",
        f"{QT}plugins/imageformats/libqwebp.so",
        f"{QT}translations/qtbase_de.qm",
        f"{QT}translations/designer_fr.qm",
        f"{QT}qml/QtQuick/qmldir",
        f"{QT}lib/libQt6Qml.so.6",
        f"{QT}lib/libQt6QuickWidgets.so.6",
        f"{QT}lib/libQt6VirtualKeyboard.so.6",
        f"{QT}lib/libQt6EglFSDeviceIntegration.so.6",
        f"{QT}lib/QtQuick.framework/Versions/A/QtQuick",
        "libQt6Qml.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/QtQml.abi3.so",
        "babel/locale-data/de.dat",
        "babel/locale-data/ark.dat",
        "numpy/_core/tests/test_x.py",
        "lxml/includes/etree.h",
    ],
)
def test_what_nobody_needs_is_not(inside: str) -> None:
    assert not keeps(inside, WHEEL + inside, LANGUAGES)


@pytest.mark.parametrize(
    ("library", "kept"),
    [
        ("libxcb-cursor.so.0", True),
        ("libcrypto.so.3", True),
        ("libpython3.11.so.1.0", True),
        ("libglib-2.0.so.0", False),
        ("libstdc++.so.6", False),
        ("libgtk-3.so.0", False),
        ("libreadline.so.8", False),
        ("libgcrypt.so.20", False),
        ("libEGL.so.1", False),
    ],
)
def test_of_the_system_only_what_is_named_is_in_it(library: str, kept: bool) -> None:
    assert keeps(library, SYSTEM + library, LANGUAGES) is kept
    assert keeps(library, WHEEL + "some.libs/" + library, LANGUAGES), "a wheel brings its own on purpose"


def test_what_brings_libraries_under_the_gpl_is_excluded() -> None:
    assert {"readline", "_gdbm"} <= set(EXCLUDED_MODULES)
    rows = [*COMPONENTS["programs"], *COMPONENTS["libraries"].values()]
    assert [row for row in rows if not is_welcome(row["licence"])] == []


def test_the_spec_asks_what_belongs_into_it() -> None:
    spec = (ROOT / "packaging" / "muster.spec").read_text(encoding="utf-8")
    compile(spec, "muster.spec", "exec")
    assert "noarchive=True" in spec, "an archive of modules makes the window wait"
    assert "excludes=list(EXCLUDED_MODULES)" in spec
    assert re.search(r"if keeps\(row\[0\]", spec)
    for system in ("win32", "darwin", "linux"):
        assert f'"{system}"' in spec
