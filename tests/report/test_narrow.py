from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from toolkit.language.text import Language
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.html import render

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--virtual-time-budget=4000",
)
# The page forbids scripts; the frame round it, which is as wide as a phone, measures it from outside.
FRAME = """<!doctype html><body>
<iframe id="f" src="report.html" style="width:{width}px;height:800px;border:0"></iframe>
<p id="said"></p><script>
addEventListener("load", () => {{
  const page = document.getElementById("f").contentDocument;
  page.querySelectorAll("details").forEach(d => d.open = true);
  const wide = page.scrollingElement.scrollWidth;
  document.getElementById("said").textContent = "scroll=" + wide;
}});
</script>"""


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_never_scrolls_sideways(
    result: Result, requirements: dict[str, Requirement], tmp_path: Path, language: Language, width: int
) -> None:
    (tmp_path / "report.html").write_text(render(result, requirements, language), "utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(FRAME.format(width=width), "utf-8")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    command = [str(CHROMIUM), *OPTIONS, profile, "--window-size=1400,900", "--dump-dom", frame.as_uri()]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found = re.search(r"scroll=(\d+)", ran.stdout)
    assert found is not None, ran.stderr
    assert int(found[1]) <= width
