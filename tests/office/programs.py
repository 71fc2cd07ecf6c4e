"""LibreOffice and Chromium without a window, for tests of what they make of a report."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "build" / "axe" / "package" / "axe.min.js"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PATIENCE = 240  # seconds

needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: make test-office")
needs_browser = pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed: make test-office")
needs_axe = pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not there: make test-office")


def converted(files: list[Path], kind: str, folder: Path) -> list[Path]:
    """Return the files as LibreOffice saves them as another kind (`pdf`, `xlsx`), in a profile of its own."""
    assert OFFICE is not None
    out = folder / f"as-{kind}"
    command = [
        OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", kind, "--outdir", str(out), *map(str, files),
    ]  # fmt: skip
    made = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    paths = [out / f"{file.stem}.{kind}" for file in files]
    assert all(path.is_file() for path in paths), made.stdout + made.stderr
    return paths


def pages_of(path: Path) -> list[str]:
    """Return the text of every page of a PDF."""
    return [page.extract_text() for page in PdfReader(path).pages]


def _chromium(*options: str) -> str:
    assert BROWSER is not None
    command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False).stdout


def printed(page: Path, target: Path) -> list[str]:
    """Return the text of every page that Chromium prints."""
    _chromium(
        f"--user-data-dir={target.parent / 'browser'}",
        f"--print-to-pdf={target}",
        "--no-pdf-header-footer",
        page.as_uri(),
    )
    return pages_of(target)


def checked(text: str, folder: Path, *, width: int = 1200, dark: bool = False) -> dict[str, Any]:
    """Return what axe-core and the browser say of a page: violations, and how wide it is."""
    ask = (
        'axe.run(document,{runOnly:["wcag2a","wcag2aa","wcag21aa","wcag22aa","best-practice"]}).then(told=>{'
        'const out=document.createElement("pre");out.id="told";out.textContent=JSON.stringify({'
        "violations:told.violations.map(row=>[row.id,row.nodes.map(node=>node.html.slice(0,200))]),"
        "passes:told.passes.length,wide:document.documentElement.scrollWidth,"
        "window:document.documentElement.clientWidth});"
        "document.documentElement.append(out)})"
    )
    script = AXE.read_text(encoding="utf-8").replace("</script", "<\\/script")
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    page = page.replace("</body>", f"<script>{script}</script><script>{ask}</script></body>")
    inner = folder / "inner.html"
    inner.write_text(page, encoding="utf-8")
    told = _chromium(
        f"--user-data-dir={folder / 'browser'}",
        f"--window-size={width},1600",
        "--virtual-time-budget=30000",
        "--dump-dom",
        *(["--blink-settings=preferredColorScheme=0"] if dark else []),
        inner.as_uri(),
    )
    hit = re.search(r'<pre id="told">(.*?)</pre>', told, re.DOTALL)
    assert hit, told[:500]
    answer: dict[str, Any] = json.loads(html.unescape(hit[1]))
    return answer
