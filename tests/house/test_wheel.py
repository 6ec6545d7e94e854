"""A wheel built from the tree works where the tree is not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files in a folder of their own; the build asks no network."""
    out = tmp_path_factory.mktemp("wheel")
    source = out / "source"
    source.mkdir()
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(source)]
    subprocess.run(build, capture_output=True, check=True, timeout=300)
    (wheel,) = out.glob("namad_toolkit-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(out / "there")
    return out / "there"


def _run(unpacked: Path, *words: str) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.path.insert(0, {str(unpacked)!r}); from toolkit.cli.main import main; main()"
    command = [sys.executable, "-c", code, *words]
    env = {**os.environ, "PYTHONPATH": str(unpacked)}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, cwd=unpacked.parent, env=env, check=False
    )


def test_the_wheel_has_templates_catalogue_and_both_plugins(unpacked: Path) -> None:
    for name in (
        "toolkit_templates/policies/fa/privacy.html.j2",
        "toolkit/catalogue/enamad/pack.toml",
        "toolkit/language/fa/checks.mo",
        "toolkit/report/templates/report.html.j2",
        "toolkit/report/findings.schema.json",
        "toolkit/bundle/cover.typ",
        "toolkit/demo/shop/shop.toml",
        "toolkit/demo/pages/home.html",
        "toolkit_woocommerce/store.py",
        "toolkit_shopify/store.py",
        "toolkit/py.typed",
    ):
        assert (unpacked / name).is_file(), name


def test_the_main_job_runs_from_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    done = _run(unpacked, "--lang", "en", "demo", "--prepare", str(tmp_path / "shop"))
    assert done.returncode == 0, done.stderr + done.stdout
    assert (tmp_path / "shop" / "bundle.zip").is_file()
