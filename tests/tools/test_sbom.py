"""The bill of materials names every package that users get, its hashes and licence, and its parts."""

import json
import re
from pathlib import Path

import pytest

import licences
import sbom

EPOCH = 1_700_000_000


@pytest.fixture(scope="module")
def bill() -> sbom.Component:
    return sbom.bill(
        EPOCH, [licences.Part("libffi.so.8", "3.4.4-1", "MIT", "pkg:deb/debian/libffi8@3.4.4-1")]
    )


def test_it_has_every_package_of_the_lock(bill: sbom.Component) -> None:
    lock = licences.USERS.read_text(encoding="utf-8")
    rows = re.findall(r"^([a-z0-9-]+)==([^\s\\]+)", lock, re.MULTILINE)
    assert len(rows) > 20
    listed = {(row["name"], row["version"]): row for row in bill["components"]}
    assert set(rows) <= set(listed)
    for key in rows:
        assert listed[key]["licenses"], key
    hashes = [row["content"] for key in rows for row in listed[key]["hashes"]]
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", lock))


def test_a_version_for_older_pythons_says_so(bill: sbom.Component) -> None:
    where = {
        row["version"]: row["properties"][0]["value"] for row in bill["components"] if row["name"] == "numpy"
    }
    assert len(where) == 2
    assert all("python_full_version" in marker for marker in where.values())


def test_what_is_compiled_in_lies_inside_its_package(bill: sbom.Component) -> None:
    [typst] = [row for row in bill["components"] if row["name"] == "typst"]
    assert len(typst["components"]) > 100
    assert any(part["purl"].startswith("pkg:cargo/") for part in typst["components"])


def test_what_only_the_folder_brings_says_so(bill: sbom.Component) -> None:
    [library] = [row for row in bill["components"] if row["name"] == "libffi.so.8"]
    assert library["properties"] == [{"name": "muster:only_in", "value": "folder, Debian package"}]


def test_every_name_is_given_once_and_every_dependency_is_there(bill: sbom.Component) -> None:
    refs = [row["bom-ref"] for part in bill["components"] for row in (part, *part.get("components", ()))]
    assert len(refs) == len(set(refs))
    asked = {row["ref"]: row["dependsOn"] for row in bill["dependencies"]}
    ours = asked.pop(bill["metadata"]["component"]["bom-ref"])
    assert {re.split("[/@]", ref)[1] for ref in ours} >= {
        "pydantic",
        "pyside6-essentials",
        "typst",
        "cryptography",
    }
    assert set(asked) | {ref for wanted in asked.values() for ref in wanted} <= set(refs)


def test_it_is_the_same_when_it_is_made_again(bill: sbom.Component) -> None:
    assert json.dumps(sbom.bill(EPOCH)) == json.dumps(sbom.bill(EPOCH))
    assert sbom.bill(EPOCH + 1)["serialNumber"] != sbom.bill(EPOCH)["serialNumber"]


@pytest.mark.parametrize(
    ("licence", "told"),
    [
        ("MIT", [{"license": {"id": "MIT"}}]),
        ("MIT OR Apache-2.0", [{"expression": "MIT OR Apache-2.0"}]),
        ("", None),
    ],
)
def test_a_licence_is_an_id_or_an_expression(licence: str, told: list[object] | None) -> None:
    assert sbom.stated(licence).get("licenses") == told


def test_a_lock_is_read_with_markers_and_hashes(tmp_path: Path) -> None:
    lock = tmp_path / "run.txt"
    one, two = "1" * 64, "2" * 64
    lock.write_text(
        "first==1.0 ; sys_platform == 'win32' \\\n"
        f"    --hash=sha256:{one} \\\n    --hash=sha256:{two}\nsecond-part==2.0 \\\n    --hash=sha256:{two}\n"
    )
    assert sbom.read_lock(lock) == [
        sbom.Locked("first", "1.0", "sys_platform == 'win32'", (one, two)),
        sbom.Locked("second-part", "2.0", "", (two,)),
    ]
