"""What goes into the folder that starts without Python, and what of Qt, Python and the system stays out.

`packaging/muster.spec` asks `keeps` of every file that PyInstaller would put in. Qt is an allow-list: what a
new version of it brings along stays out until somebody needs it.
"""

import re
import sys
import tomllib
from pathlib import Path, PurePosixPath

# Libraries of Qt that the window, its printing and its preview of PDF stand on, on any system.
QT_LIBRARIES = frozenset(
    {"Core", "DBus", "Gui", "Network", "OpenGL", "Pdf", "PdfWidgets", "PrintSupport", "Svg", "Widgets"}
    | {"WaylandClient", "WlShellIntegration", "XcbQpa"}
)
# Plugins of Qt, by their folder; no folder, no plugin. Named without what a system puts round a name.
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qjpeg", "qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},  # the one for GTK would bring all of GTK
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
ROOT = Path(__file__).resolve().parents[1]
COMPONENTS = tomllib.loads((ROOT / "packaging" / "components.toml").read_text(encoding="utf-8"))
# Any other library of the system stays the system's.
SYSTEM_LIBRARIES = frozenset(COMPONENTS["libraries"])
# Modules that nothing here uses, and that would bring libraries, tools for programmers, or many files.
EXCLUDED_MODULES = (
    *(
        "tkinter",
        "_tkinter",
        "turtle",
        "idlelib",
        "lib2to3",
        "ensurepip",
        "pydoc_data",
        "unittest",
        "doctest",
    ),
    *(
        "sqlite3",
        "_sqlite3",
        "dbm.gnu",
        "_gdbm",
        "_dbm",
        "readline",
        "curses",
        "_curses",
        "_curses_panel",
        "_uuid",
    ),
    *("ssl", "_ssl", "bz2", "_bz2", "lzma", "_lzma"),
    *("setuptools", "pkg_resources", "pip", "wheel", "pytest", "hypothesis", "PIL", "mypy"),
    *("numpy.f2py", "numpy.testing", "numpy.tests", "numpy.distutils", "icalendar.tests"),
    *("lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax", "lxml.cssselect"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDBus"),
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtDesigner", "PySide6.QtHelp"),
)
# Scripts of PyInstaller's own that run before the program, for what no part of Muster does.
UNUSED_AT_START = {"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"}
if sys.platform == "linux":
    # Where Qt's parts lie stands in `qt.conf` there; in the environment, programs that Muster opens would
    # see it.
    UNUSED_AT_START |= {"pyi_rth_pyside6"}

_QT = re.compile(
    r"(?:^|/)(?:lib)?Qt6?([A-Z]\w*?)(?:\.framework/.*|\.abi3\.\w+|\.so[.\d]*|\.dll|\.\d*\.?dylib|\.pyd)$"
)
_LIBRARY = re.compile(r"^lib(.+?)(?:-[\d.]+)?\.(?:so|dylib)[.\d]*$")


def _stem(path: PurePosixPath) -> str:
    """Return a library's name without what a system puts round it: `libqxcb.so` is `qxcb`."""
    return path.name.split(".")[0].removeprefix("lib")


def keeps(inside: str, source: str, languages: tuple[str, ...]) -> bool:
    """Return whether a file belongs into the folder.

    `inside` is its path there, `source` where it was found (both with `/`); `languages` are Muster's.
    """
    path = PurePosixPath(inside)
    if "PySide6" in path.parts or re.match(r"(lib)?Qt6?[A-Z]", path.name):
        return _keeps_of_qt(path, languages)
    if "locale-data" in path.parts:  # of Babel
        return path.stem == "root" or re.split(r"[_.]", path.name)[0] in languages
    if path.match("docx/templates/*") or "muster" in path.parts[:1]:
        return True
    if {"tests", "isoschematron"} & set(path.parts) or path.suffix in {".pyi", ".pxd", ".h", ".c", ".pyx"}:
        return False
    if is_of_the_system(source) and (library := _LIBRARY.match(path.name)):
        return library[1] in SYSTEM_LIBRARIES or library[1].startswith("python")
    return True


def is_of_the_system(source: str) -> bool:
    """Return whether a file was found among the libraries of Linux, not in a wheel or in Python."""
    return re.match(r"/(usr/)?lib(32|64)?/(?!python)", source) is not None


def _keeps_of_qt(path: PurePosixPath, languages: tuple[str, ...]) -> bool:
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return _stem(path) in QT_PLUGINS.get(kind, ())
    if "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in languages}
    if "qml" in path.parts or "metatypes" in path.parts or "typesystems" in path.parts:
        return False
    library = _QT.search(str(path))
    return library is None or library[1] in QT_LIBRARIES
