"""The recipes for Windows and macOS: what they name is there, and what is said of files is true."""

import configparser
import os
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import program_icons
from muster.gui import app
from muster.gui.languages import LANGUAGES
from tests.conftest import ROOT

WINDOWS, MACOS = ROOT / "packaging" / "windows", ROOT / "packaging" / "macos"
SPEC = (ROOT / "packaging" / "muster.spec").read_text(encoding="utf-8")
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"
MADE = ("build/", "dist/", ".venv", "build\\", "dist\\")  # places that the recipes themselves fill
NAMES = re.compile(r"(?<![\w.{}$])((?:tools|packaging|resources)[\\/][\w\\/.-]+\.\w+)")


def sections() -> dict[str, list[str]]:
    """Return the lines of each section of the installer's script, without comments."""
    read: dict[str, list[str]] = {}
    name = ""
    for line in (WINDOWS / "muster.iss").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith((";", "#")):
            read.setdefault(name, []).append(line)
    return read


def unquoted(value: str) -> str:
    """Return a value without its quotes; doubled ones inside are one."""
    return value[1:-1].replace('""', '"') if value.startswith('"') else value.strip()


def fields(line: str) -> dict[str, str]:
    """Return the parameters of a line: `Source: "a"; Flags: b`."""
    return {key: unquoted(value) for key, value in re.findall(r"(\w+): (\"(?:[^\"]|\"\")*\"|[^;]+)", line)}


@pytest.mark.parametrize(
    "recipe",
    [WINDOWS / "make.ps1", WINDOWS / "muster.iss", MACOS / "make.sh", WORKFLOW],
    ids=lambda path: path.name,
)
def test_every_file_that_a_recipe_names_is_there(recipe: Path) -> None:
    text = recipe.read_text(encoding="utf-8").replace("build\\package\\muster\\_internal\\muster\\", "")
    named = {name.replace("\\", "/") for name in NAMES.findall(text)}
    assert named
    for name in named:
        assert (ROOT / name).is_file(), name


def test_the_installer_takes_what_is_made_and_what_is_there() -> None:
    icons = {f"build\\{name}.ico" for name in program_icons.NAMES}
    for line in sections()["Files"]:
        source = fields(line)["Source"]
        made = source == "build\\package\\muster\\*" or source in icons
        assert made or (ROOT / source.replace("\\", "/")).is_file(), source
    setup = dict(line.split("=", 1) for line in sections()["Setup"])
    assert setup["SetupIconFile"] in icons
    assert (ROOT / setup["LicenseFile"]).is_file()
    assert setup["PrivilegesRequired"] == "lowest", "no administrator is needed"
    assert setup["AppVersion"] == setup["VersionInfoVersion"] == "{#Version}"
    script = (WINDOWS / "make.ps1").read_text(encoding="utf-8")
    assert "/DVersion=$version" in script
    assert '--distpath", "build\\package"' in script


def test_the_installer_offers_muster_for_its_files_and_takes_nothing_away() -> None:
    rows = [fields(line) for line in sections()["Registry"]]
    classes = {row["Subkey"].removeprefix("Software\\Classes\\"): row for row in rows if row["Root"] == "HKA"}
    for kind, ending, icon in (("Assessment", ".json", "document"), ("Sealed", ".age", "sealed")):
        offered = classes[f"{ending}\\OpenWithProgids"]
        assert offered["ValueName"] == f"Muster.{kind}"
        assert offered["Flags"] == "uninsdeletevalue"
        assert ending not in classes, "what opens it now goes on doing so"
        command = classes[f"Muster.{kind}\\shell\\open\\command"]["ValueData"]
        assert command == '"{app}\\muster.exe" "%1"'
        assert classes[f"Muster.{kind}\\DefaultIcon"]["ValueData"] == f"{{app}}\\muster-{icon}.ico"
        assert classes[f"Muster.{kind}"]["Flags"] == "uninsdeletekey"


def test_the_installer_speaks_of_programs_that_the_spec_makes() -> None:
    named = set(re.findall(r"muster[\w-]*\.exe", (WINDOWS / "muster.iss").read_text(encoding="utf-8")))
    made = {f"{name}.exe" for name in re.findall(r'name="(muster[\w-]*)"', SPEC)}
    assert named <= made
    for line in sections()["Icons"]:
        assert fields(line)["AppUserModelID"] == app.APPLICATION_ID


def test_every_sentence_of_the_installer_is_there_in_both_languages() -> None:
    said = configparser.ConfigParser(interpolation=None)
    said.read_string("[x]\n" + "\n".join(sections()["CustomMessages"]))
    keys = [key.partition(".") for key in said["x"]]
    languages = {fields(line)["Name"] for line in sections()["Languages"]}
    words = {word for _, _, word in keys}
    assert {(language, word) for language, _, word in keys} == {(a, b) for a in languages for b in words}
    asked = set(re.findall(r"\{cm:(\w+)\}", (WINDOWS / "muster.iss").read_text(encoding="utf-8")))
    assert {word.lower() for word in asked} - words == {"createdesktopicon"}, "that one is Inno Setup's own"


def told_to_macos() -> dict[str, Any]:
    told: dict[str, Any] = plistlib.loads((MACOS / "Info.plist").read_bytes())
    return told


def test_macos_is_told_of_files_languages_and_icons() -> None:
    told = told_to_macos()
    kinds = {row["CFBundleTypeExtensions"][0]: row for row in told["CFBundleDocumentTypes"]}
    assert set(kinds) == {"json", "age"}, "it knows the last ending only"
    script = (MACOS / "make.sh").read_text(encoding="utf-8")
    for row in kinds.values():
        assert row["LSHandlerRank"] == "Alternate", "what opens it now goes on doing so"
        assert f"build/{row['CFBundleTypeIconFile']}" in script
        assert row["CFBundleTypeIconFile"].removesuffix(".icns") in program_icons.NAMES
    assert set(told["CFBundleLocalizations"]) == set(LANGUAGES)
    assert '"macos" / "Info.plist"' in SPEC
    assert f'bundle_identifier="{app.APPLICATION_ID}"' in SPEC
    assert plistlib.loads((MACOS / "entitlements.plist").read_bytes())


def test_on_macos_it_is_no_program_of_the_console() -> None:
    """PyInstaller hides those: they get no window that can be brought to the front."""
    assert 'console=sys.platform == "linux"' in SPEC


@pytest.mark.skipif(shutil.which("sh") is None, reason="a shell script")
def test_the_shell_can_read_the_recipe_for_macos() -> None:
    done = subprocess.run(["sh", "-n", MACOS / "make.sh"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert os.access(MACOS / "make.sh", os.X_OK)


def test_the_workflow_makes_the_packages_of_every_system() -> None:
    yaml = pytest.importorskip("yaml")
    read = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert read["permissions"] == {"contents": "read"}
    jobs = read["jobs"]
    for name, command in (
        ("linux", "make package"),
        ("windows", "packaging\\windows\\make.ps1"),
        ("macos", "sh packaging/macos/make.sh"),
    ):
        assert command in [step.get("run") for step in jobs[name]["steps"]]
        assert any(
            step.get("uses", "").startswith("actions/upload-artifact@") for step in jobs[name]["steps"]
        )
    assert "\npackage: " in (ROOT / "Makefile").read_text(encoding="utf-8")
    used = {step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step}
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", name) for name in used), (
        "those of the forge itself, by version"
    )
    assert jobs["tests"]["strategy"]["matrix"]["os"] == ["windows-2022", "macos-14"]
