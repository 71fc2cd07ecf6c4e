"""A release: refused while anything stands in its way, signed with the maintainer's key, tagged."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import release
from muster import __version__
from tests.conftest import ROOT

NEWS = (
    "# What changed\n\n## Not yet released\n* A thing.\n# and a line like a comment\n\n## 0.1.0\nThe first.\n"
)
METAINFO = """\
<component>
  <releases>
    <release version="0.1.0" date="2026-11-24"/>
  </releases>
</component>
"""


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout, clean and committed."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "A")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "a@example.org")
    root = tmp_path / "checkout"
    texts = {
        release.HOME: '"""Muster."""\n\n__version__ = "0.1.0"\n',
        release.METAINFO: METAINFO,
    }
    for place, text in texts.items():
        (root / place).parent.mkdir(parents=True)
        (root / place).write_text(text, encoding="utf-8")
    (root / release.NEWS).write_text(NEWS, encoding="utf-8")
    (root / ".gitignore").write_text("dist/\n", encoding="utf-8")
    git(root, "init", "--quiet")
    commit(root)
    return root


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=x")


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A key that is thrown away, in a home of its own."""
    if shutil.which("gpg") is None:
        pytest.skip("no gpg here")
    with TemporaryDirectory(prefix="gpg-", dir="/tmp") as home:  # its sockets take no long paths
        monkeypatch.setenv("GNUPGHOME", home)
        name = "Throw Away <throw@example.org>"
        made = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", name, "ed25519", "sign", "1d"]
        subprocess.run(made, capture_output=True, check=True)
        yield "throw@example.org"
        subprocess.run(["gpgconf", "--kill", "all"], capture_output=True, check=False)


def packages(root: Path, *names: str) -> Path:
    """Lay packages and their checksums into dist/."""
    dist = root / "dist"
    dist.mkdir()
    rows = []
    for name in names:
        (dist / name).write_bytes(name.encode())
        rows.append(f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n")
    (dist / "SHA256SUMS").write_text("".join(rows), encoding="utf-8")
    return dist


def test_the_version_has_one_home() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == release.HOME.as_posix()
    assert release.version_of(ROOT) == __version__


def test_the_changelog_speaks_of_the_present_version_or_of_what_is_coming() -> None:
    news = (ROOT / release.NEWS).read_text(encoding="utf-8")
    assert release.news_of(news, __version__)


def test_a_version_is_prepared_signed_and_tagged(
    checkout: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["--prepare", "0.2.0"], checkout) == 0
    assert release.version_of(checkout) == "0.2.0"
    assert '<release version="0.2.0" date="20' in (checkout / release.METAINFO).read_text(encoding="utf-8")
    commit(checkout)
    packages(checkout, "muster-0.2.0.tar.gz", "muster_0.2.0_amd64.deb")
    assert release.main(["--check", "--key", key], checkout) == 0
    assert release.main(["--key", key], checkout) == 0, capsys.readouterr().err
    assert "git push origin v0.2.0" in capsys.readouterr().out
    signed = ["gpg", "--verify", "dist/SHA256SUMS.asc", "dist/SHA256SUMS"]
    assert subprocess.run(signed, cwd=checkout, capture_output=True, check=False).returncode == 0
    told = git(checkout, "tag", "--list", "--format=%(contents)", "v0.2.0")
    assert "Muster 0.2.0\n\n* A thing.\n# and a line like a comment\n" in told
    git(checkout, "verify-tag", "v0.2.0")
    assert release.main(["--key", key], checkout) == 1
    assert "v0.2.0 has been released" in capsys.readouterr().err


def test_everything_that_stands_in_the_way_is_told_at_once(checkout: Path, key: str) -> None:
    (checkout / "new").touch()
    assert release.hindrances(checkout, key) == [
        "There are changes that are not committed.",
        "CHANGELOG.md begins with “Not yet released”, not with 0.1.0.",
    ]
    (checkout / release.HOME).write_text('__version__ = "0.3"\n', encoding="utf-8")
    assert release.hindrances(checkout, "") == [
        "“0.3” is no version such as 1.2.3.",
        "There are changes that are not committed.",
        "CHANGELOG.md says nothing of 0.3.",
        "CHANGELOG.md begins with “Not yet released”, not with 0.3.",
        "packaging/linux/org.muster.Muster.metainfo.xml names 0.1.0 as the last release, not 0.3.",
        "Name the key to sign with: make release KEY=…",
    ]
    assert (
        release.hindrances(checkout, "nobody@example.org")[-1]
        == "gpg has no secret key “nobody@example.org”."
    )


@pytest.mark.parametrize(
    ("version", "told"),
    [("0.1.0", "does not come after"), ("0.0.9", "does not come after"), ("2", "is no version")],
)
def test_a_version_that_cannot_be_the_next_is_refused(
    checkout: Path, version: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["--prepare", version], checkout) == 1
    assert told in capsys.readouterr().err
    assert git(checkout, "status", "--porcelain") == ""


def test_packages_that_are_not_there_whole_or_of_this_version_are_not_signed(
    checkout: Path, key: str
) -> None:
    with pytest.raises(release.Refused, match="There are no packages"):
        release.sign(checkout, key)
    dist = packages(checkout, "muster-0.1.0.tar.gz", "muster_0.0.9_amd64.deb")
    with pytest.raises(release.Refused, match=r"another version: muster_0\.0\.9_amd64\.deb"):
        release.sign(checkout, key)
    shutil.rmtree(dist)
    dist = packages(checkout, "muster-0.1.0.tar.gz")
    (dist / "muster-0.1.0.tar.gz").write_bytes(b"changed")
    with pytest.raises(release.Refused, match="sha256sum"):
        release.sign(checkout, key)
    assert not (dist / "SHA256SUMS.asc").exists()
