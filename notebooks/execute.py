"""Runs notebooks from top to bottom and keeps or compares what they show; called by `run`."""

import argparse
import json
import pathlib
import sys
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = pathlib.Path(__file__).parent
# What people look at on the web: small enough to load at once.
MOST_BYTES = 700_000


def shown(notebook):
    """What each cell shows, without what differs between machines: pictures of matplotlib."""
    return [
        [
            {k: v for k, v in o.get("data", {"text/plain": o.get("text", "")}).items() if k != "image/png"}
            for o in cell.get("outputs", [])
        ]
        for cell in notebook.cells
    ]


def execute(path):
    start = time.monotonic()
    for tries_left in (4, 3, 2, 1, 0):
        notebook = nbformat.read(path, as_version=4)
        try:
            NotebookClient(notebook, timeout=300, startup_timeout=30).execute(cwd=str(HERE))
            break
        except RuntimeError as e:
            # The Java kernel now and then misses the first messages when it starts on a busy machine.
            if "respond" not in str(e) or tries_left == 0:
                raise
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            # A magic that fails is shown but not raised.
            if output.output_type == "error":
                raise RuntimeError(cell.source + "\n" + "\n".join(output.traceback))
    # Times of the run and versions of the machine say nothing to a reader and change every time.
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    language = notebook.metadata["kernelspec"]["language"]
    notebook.metadata["language_info"] = {"name": language}
    for cell in notebook.cells:
        merge_streams(cell)
    return notebook, time.monotonic() - start


def merge_streams(cell):
    """How prints are cut into messages is chance."""
    merged = []
    for output in cell.get("outputs", []):
        if merged and output.output_type == "stream" and merged[-1].output_type == "stream" and merged[-1].name == output.name:
            merged[-1].text += output.text
        else:
            merged.append(output)
    if "outputs" in cell:
        cell.outputs = merged


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--update", action="store_true", help="keep what the notebooks show")
    arguments.add_argument("--check", action="store_true", help="fail when they show something else than what is kept")
    arguments.add_argument("--out", type=pathlib.Path, help="folder for the executed copies")
    arguments.add_argument("notebooks", nargs="+", type=pathlib.Path)
    choice = arguments.parse_args()
    failed, changed = [], []
    for path in choice.notebooks:
        try:
            notebook, seconds = execute(path)
        except (CellExecutionError, RuntimeError) as e:
            print(f"{path.name}: failed\n{e}", flush=True)
            failed.append(path.name)
            continue
        text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        print(f"{path.name}: {seconds:.0f} s, {len(text.encode()) // 1000} kB", flush=True)
        if len(text.encode()) > MOST_BYTES:
            print(f"{path.name}: larger than {MOST_BYTES} bytes", flush=True)
            failed.append(path.name)
        kept = nbformat.read(path, as_version=4)
        cells = [i + 1 for i, (a, b) in enumerate(zip(shown(kept), shown(notebook))) if a != b]
        if cells and not choice.update:
            print(f"{path.name}: cells {cells} show something else than what is kept; notebooks/run --update keeps it", flush=True)
            changed.append(path.name)
        if choice.update:
            path.write_text(text, encoding="utf-8")
        if choice.out:
            choice.out.mkdir(parents=True, exist_ok=True)
            (choice.out / path.name).write_text(text, encoding="utf-8")
    print(f"{len(choice.notebooks) - len(failed)} passed, {len(failed)} failed", flush=True)
    sys.exit(1 if failed or (choice.check and changed) else 0)


main()
