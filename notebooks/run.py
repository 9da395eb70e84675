#!/usr/bin/env python3
"""Executes all notebooks, and the lines of docs/plot.md; ends with an error when one fails.

Without options it saves nothing, and what a notebook prints must be what it is saved with.
--save saves them with what they print and draw.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
from nbconvert.preprocessors import CellExecutionError, ExecutePreprocessor

ROOT = Path(__file__).resolve().parent.parent
MINUTES = 5


def execute(file, save):
    saved = nbformat.read(file, as_version=4)
    notebook = nbformat.read(file, as_version=4)
    executor = ExecutePreprocessor(timeout=60 * MINUTES, kernel_name="python3", record_timing=False)
    try:
        executor.preprocess(notebook, {"metadata": {"path": str(file.parent)}})
    except CellExecutionError as failure:
        return [f"{file.name} fails: {failure}"]
    if save:
        notebook.metadata.pop("language_info", None)  # the version of Python is no content
        join_streams(notebook)
        nbformat.write(notebook, file)
        return []
    return [f"{file.name} prints\n{now}but is saved with\n{before}"
            for before, now in zip(printed(saved), printed(notebook)) if before != now]


def join_streams(notebook):
    """Makes one output of what a cell prints in a row: in how many parts it comes is chance."""
    for cell in notebook.cells:
        joined = []
        for output in cell.get("outputs", []):
            if joined and output.get("name") and output.get("name") == joined[-1].get("name"):
                joined[-1]["text"] += output["text"]
            else:
                joined.append(output)
        if "outputs" in cell:
            cell["outputs"] = joined


def printed(notebook):
    """What each cell prints."""
    return ["".join(output["text"] for output in cell.get("outputs", []) if output.get("name") == "stdout")
            for cell in notebook.cells]


# Words that stand outside of their figure are seen by nobody.
WHOLE = """
plt.gcf().canvas.draw()
seen, (wide, high) = plt.gcf().get_tightbbox(), plt.gcf().get_size_inches()
assert seen.x0 > -0.02 and seen.y0 > -0.02 and seen.x1 < wide + 0.02 and seen.y1 < high + 0.02, f"cut: {seen}"
"""


def lines(page, language, command, after=""):
    """Runs the blocks of a language on a page, from the root, each as a program of its own."""
    failures = []
    for block in re.findall(rf"```{language}\n(.*?)```", page.read_text(), re.DOTALL):
        done = subprocess.run(command, input=block + after, text=True, cwd=ROOT, capture_output=True,
                              env={**os.environ, "MPLBACKEND": "Agg"})
        if done.returncode:
            failures.append(f"{page.name} fails:\n{block}{done.stderr}")
    return failures


def main():
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    failures = []
    for file in sorted(Path(__file__).resolve().parent.glob("*.ipynb")):
        print(file.name, flush=True)
        failures += execute(file, "--save" in sys.argv[1:])
    print("docs/plot.md", flush=True)
    page = ROOT / "docs" / "plot.md"
    failures += lines(page, "python", [sys.executable, "-"], WHOLE)
    if shutil.which("Rscript"):
        failures += lines(page, "r", ["Rscript", "-e", "pdf(NULL); source(file('stdin'))"])
    else:
        print("its lines of R are left out: there is no Rscript", flush=True)
    sys.exit("\n".join(failures) if failures else 0)


main()
