"""Writing results to files: each one whole or not at all."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from sanksi.cli import usage


def is_folder(target: str) -> bool:
    """Whether ``target`` names a folder: it is one, or it ends in a slash."""
    return target.endswith(("/", os.sep)) or Path(target).is_dir()


def write(files: Mapping[Path, bytes]) -> None:
    """Write every file; a folder that is missing is made.

    Raises :class:`~sanksi.cli.usage.Misuse` when one cannot be written; each file is then either
    as it was or complete.
    """
    for path, content in files.items():
        try:
            _write(path, content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise usage.Misuse(usage.cannot_write(str(path), reason)) from error


def _write(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():  # a pipe or a device, such as /dev/stdout
        path.write_bytes(content)
        return
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
