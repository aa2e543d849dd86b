"""Names that a page explains, and where: what turns them into links."""

import re
from collections.abc import Callable, Mapping


class Places:
    """Finds names of rules, questions and instruments in a text.

    A place is the anchor of a section on the same page, or an address with a ``#``.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        longest_first = sorted(places, key=lambda name: (-len(name), name))
        names = "|".join(map(re.escape, longest_first)) or "(?!)"
        self._name = re.compile(rf"(?<![\w/.-])(?:{names})(?![\w/(-])")

    def linked(
        self,
        text: str,
        plain: Callable[[str], str],
        link: Callable[[str, str], str],
        here: str = "",
    ) -> str:
        """``text`` with each known name turned by ``link`` and all else by ``plain``.

        A name whose section is ``here`` is no link.
        """
        parts: list[str] = []
        end = 0
        for match in self._name.finditer(text):
            place = self._places[match[0]]
            parts.append(plain(text[end : match.start()]))
            name = plain(match[0])
            href = place.removesuffix("#") if "#" in place else f"#{place}"
            parts.append(name if place == here else link(name, href))
            end = match.end()
        return "".join((*parts, plain(text[end:])))
