"""The check of licences refuses what it should, and NOTICE names all that users get."""

import re

import pytest

import licences
from tests.conftest import ROOT

USERS = licences.locked(licences.USERS)


@pytest.mark.parametrize(
    ("licence", "welcome"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", True),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MPL-2.0", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("Apache-2.0 AND GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-2.0-or-later WITH Classpath-exception-2.0", False),
        ("", False),
        ("Proprietary", False),
        ("no expression (at all", False),
    ],
)
def test_only_permissive_mpl_and_lgpl_are_welcome(licence: str, welcome: bool) -> None:
    assert licences.is_welcome(licence) is welcome


def test_everything_that_developers_get_is_welcome() -> None:
    developers = licences.locked(licences.DEVELOPERS)
    assert licences.unwelcome(developers, licences.NEVER_SHIPPED) == []
    assert not licences.NEVER_SHIPPED & {part.name for name in USERS for part in licences.compiled_in(name)}


def test_everything_that_users_get_is_welcome_and_brings_its_text() -> None:
    assert licences.unwelcome(USERS) == []
    assert [name for name in USERS if not licences.texts_of(name)] == []


def test_a_part_compiled_in_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(list(licences.compiled_in("typst"))) > 100
    monkeypatch.setattr(licences, "WELCOME", licences.WELCOME - {"MPL-2.0"})
    assert licences.unwelcome(["typst"]) == ["option-ext 0.2.0: MPL-2.0"]


def test_what_packages_bring_beside_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {part.name for part in licences.bundled()} >= {"CPython", "PyInstaller bootloader", "crypto"}
    monkeypatch.setattr(licences, "WELCOME_WITH_EXCEPTION", frozenset())
    [row] = licences.unwelcome([])
    assert row.startswith("PyInstaller bootloader ")


def test_a_package_without_a_licence_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "SAID_ELSEWHERE", {})
    [row] = licences.unwelcome(["pyrage"])
    assert row.startswith("pyrage ")
    assert row.endswith(": states no licence")


def test_notice_names_every_package_of_the_lock() -> None:
    text = (ROOT / "NOTICE").read_text(encoding="utf-8")
    lock = licences.USERS.read_text(encoding="utf-8")
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE):
        versions.setdefault(name, []).append(version)
    for name in USERS:
        named = re.search(rf"^{name} (\S+): \S+", text, re.MULTILINE)
        assert named is not None, name
        assert named[1] in versions[name], name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
