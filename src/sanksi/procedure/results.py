"""Where a track stands and the lawful way from there."""

from dataclasses import dataclass

from sanksi.kernel.canonical import canonical


@canonical
@dataclass(frozen=True, slots=True)
class PathStep:
    """One transition of the recommended path."""

    event: str
    source: str
    dest: str


@dataclass(frozen=True, slots=True)
class Path:
    """The walk through one procedure.

    ``state`` is where the recorded proceedings have brought the track, else the entry state.
    ``steps`` is the recommended way from there; it ends in one of ``ends`` (more than one where
    the choice is the official's), or stops where a guard is open: ``missing`` then names the facts.
    """

    procedure: str
    state: str
    steps: tuple[PathStep, ...]
    reached: str
    ends: tuple[str, ...]
    missing: tuple[str, ...]
