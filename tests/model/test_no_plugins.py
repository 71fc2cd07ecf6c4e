"""What else is installed does not change how an assessment is read."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLUGIN = """
print("loaded", flush=True)
class Plugin:
    def new_schema_validator(self, *_arguments, **_named):
        return None, None, None
plugin = Plugin()
"""


def test_a_plugin_for_pydantic_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "strange_plugin.py").write_text(PLUGIN)
    about = tmp_path / "strange_plugin-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: strange-plugin\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[pydantic]\nstrange = strange_plugin:plugin\n")

    def said(code: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT / 'desktop'}"},
        )
        return ran.stdout

    plain = "import pydantic; pydantic.create_model('Any')"
    assert "loaded" in said(plain)
    assert said("import sys, muster.model; print('importlib.metadata' in sys.modules)") == "False\n"
