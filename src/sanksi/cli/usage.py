"""What is said about arguments that cannot be used, and about failures of the program itself.

Before the arguments are read nobody knows the reader's language: such sentences come in both.
"""

from collections.abc import Iterable
from typing import Final

import click

from sanksi.kernel.errors import Lang, Problem, Text, did_you_mean

_SEE: Final = Text("Lihat `{command} --help`.", "See `{command} --help`.")


class Said(Problem):
    """A problem that can be said in one language or in both."""

    __slots__ = ()

    def render_in(self, lang: Lang | None) -> str:
        """In ``lang``, or first in Indonesian and then in English."""
        if lang is not None:
            return self.render(lang)
        return f"{self.render('id')}\n{self.render('en')}"


class Misuse(click.UsageError):
    """Arguments that cannot be used, with the sentence that says so."""

    exit_code = 2

    def __init__(self, problem: Said) -> None:
        super().__init__(problem.message.en)
        self.problem = problem


def explained(error: click.UsageError, root: click.Command) -> Said:
    """The sentence for any usage error of click."""
    if isinstance(error, Misuse):
        return error.problem
    context = error.ctx
    command = context.command if context is not None else root
    path = context.command_path if context is not None else "sanksi"
    see = _SEE.fill(command=path)
    if isinstance(error, click.NoSuchOption):
        name = error.option_name
        known = [o for p in command.params for o in p.opts if isinstance(p, click.Option)]
        return unknown_option(name, known, see)
    if isinstance(error, click.MissingParameter):
        return _missing(error, see)
    if isinstance(error, click.BadOptionUsage):
        return _said(
            "SANKSI-U005",
            Text(
                f"opsi `{error.option_name}` tidak dipakai sebagaimana mestinya.",
                f"the option `{error.option_name}` is not used as it must be.",
            ),
            see,
        )
    detail = error.format_message()
    return _said(
        "SANKSI-U006",
        Text(f"perintah tidak dapat dibaca ({detail})", f"the command cannot be read ({detail})"),
        see,
    )


def unknown_option(name: str, known: Iterable[str], see: Text) -> Said:
    """An option that the command does not have."""
    hint = did_you_mean(name, known)
    return _said(
        "SANKSI-U001",
        Text(f"opsi `{name}` tidak dikenal.{hint.id}", f"the option `{name}` is unknown.{hint.en}"),
        see,
    )


def unknown_command(name: str, known: Iterable[str]) -> Said:
    """A command that does not exist."""
    commands = list(known)
    hint = did_you_mean(name, commands)
    listed = ", ".join(commands)
    return _said(
        "SANKSI-U002",
        Text(
            f'perintah "{name}" tidak dikenal.{hint.id}',
            f'the command "{name}" is unknown.{hint.en}',
        ),
        Text(f"Pilih salah satu: {listed}.", f"Choose one of: {listed}."),
    )


def not_one_of(option: str, value: str, choices: Iterable[str]) -> Said:
    """A value that is none of those an option takes."""
    known = list(choices)
    hint = did_you_mean(value, known)
    listed = ", ".join(known)
    return _said(
        "SANKSI-U003",
        Text(
            f'nilai "{value}" untuk {option} tidak dikenal.{hint.id}',
            f'the value "{value}" of {option} is unknown.{hint.en}',
        ),
        Text(f"Pilih salah satu: {listed}.", f"Choose one of: {listed}."),
    )


def not_a_day(option: str, value: str) -> Said:
    """A value that is no day."""
    return _said(
        "SANKSI-U003",
        Text(f'"{value}" untuk {option} bukan tanggal.', f'"{value}" of {option} is not a date.'),
        Text(
            "Tulis tahun-bulan-hari, misalnya 2024-10-01.",
            "Write year-month-day, for example 2024-10-01.",
        ),
    )


def not_a_reading(value: str) -> Said:
    """A reading without its question or its position."""
    return _said(
        "SANKSI-U003",
        Text(
            f'"{value}" untuk --reading tidak berbentuk PERTANYAAN=POSISI.',
            f'"{value}" of --reading does not have the form QUESTION=POSITION.',
        ),
        Text("Tulis misalnya OQ-C-1=sempit.", "Write for example OQ-C-1=sempit."),
    )


def two_readings(question: str) -> Said:
    """Two positions for one question."""
    return _said(
        "SANKSI-U003",
        Text(
            f"{question} diberi dua posisi yang berbeda.",
            f"{question} is given two different positions.",
        ),
        Text("Sebut satu posisi saja.", "Name one position only."),
    )


def profile_and_readings() -> Said:
    """A profile, and positions beside it that are not its own."""
    return _said(
        "SANKSI-U003",
        Text(
            "--profile dan --reading tidak dapat dipakai bersama.",
            "--profile and --reading cannot be used together.",
        ),
        Text(
            "Judul profil berlaku bagi posisi di dalamnya saja: tambahkan posisi itu ke "
            "berkas profil, atau sebut semuanya dengan --reading.",
            "The title of a profile stands for its own positions: add the position to the file, "
            "or name them all with --reading.",
        ),
    )


def several_pages() -> Said:
    """Several HTML pages and no folder to put them in."""
    return _said(
        "SANKSI-U007",
        Text(
            "beberapa perkara tidak muat dalam satu halaman HTML.",
            "several cases do not fit into one HTML page.",
        ),
        Text(
            "Sebut folder untuk halamannya: `-o hasil/`.",
            "Name a folder for the pages: `-o results/`.",
        ),
    )


def same_page(case_id: str) -> Said:
    """Two cases that would be written to one file."""
    return _said(
        "SANKSI-U007",
        Text(
            f'dua perkara ber-id sama, "{case_id}"; hasilnya akan saling menimpa.',
            f'two cases have the same id, "{case_id}"; one result would overwrite the other.',
        ),
        Text("Beri id yang berbeda.", "Give them different ids."),
    )


def no_rulebase(argument: str, name: str) -> Said:
    """A name that stands for no rule base."""
    return _said(
        "SANKSI-U003",
        Text(
            f'tidak ada basis aturan "{name}" ({argument}).',
            f'there is no rule base "{name}" ({argument}).',
        ),
        Text(
            "Sebut sebuah folder aturan, berkas JSON berisi naskahnya, `bawaan`, atau sidiknya.",
            "Name a folder of rules, a JSON file with their texts, `bawaan`, or its digest.",
        ),
    )


def cannot_write(path: str, reason: str) -> Said:
    """A file that cannot be written."""
    return _said(
        "SANKSI-U008",
        Text(f"tidak dapat menulis ke {path} ({reason}).", f"cannot write to {path} ({reason})."),
        Text("Periksa folder, izin, dan ruang simpannya.", "Check folder, permission and space."),
    )


def no_scenarios(folder: str | None) -> Said:
    """No folder with scenarios and their vocabulary."""
    where = "" if folder is None else f" ({folder})"
    return _said(
        "SANKSI-U009",
        Text(
            f"folder skenario dengan kosakata.yaml tidak ditemukan{where}.",
            f"there is no folder of scenarios with kosakata.yaml{where}.",
        ),
        Text(
            "Sebut foldernya: `--features features`. Skenario tidak ikut dalam paket yang "
            "terpasang; ambil dari repositorinya.",
            "Name the folder: `--features features`. Scenarios do not come with the installed "
            "package; take them from its repository.",
        ),
    )


def needs_solver() -> Said:
    """The solver of ``sanksi rules check`` is not installed."""
    return _said(
        "SANKSI-U010",
        Text(
            "`sanksi rules check` memerlukan z3, yang belum terpasang.",
            "`sanksi rules check` needs z3, which is not installed.",
        ),
        Text(
            "Pasang dengan `pip install 'sanksi[check]'`.",
            "Install it with `pip install 'sanksi[check]'`.",
        ),
    )


def interrupted() -> Said:
    """Ctrl-C."""
    return _said(
        "SANKSI-X002",
        Text("dihentikan sebelum selesai.", "stopped before the end."),
        Text("Tidak ada hasil yang dicetak.", "No result was printed."),
    )


def unexpected(error: BaseException) -> Said:
    """A failure of the program itself."""
    kind = type(error).__name__
    return _said(
        "SANKSI-X001",
        Text(
            f"terjadi kesalahan di dalam sanksi sendiri ({kind}); tidak ada hasil yang "
            "dikeluarkan, dan ini bukan kesalahan Anda.",
            f"something went wrong inside sanksi itself ({kind}); there is no result, and it is "
            "not your mistake.",
        ),
        Text(
            "Laporkan kepada pengelola sanksi: perintahnya, keluaran `sanksi --version`, dan "
            "rinciannya (jalankan lagi dengan SANKSI_DEBUG=1).",
            "Report it to the maintainers of sanksi: the command, the output of "
            "`sanksi --version`, and the details (run it again with SANKSI_DEBUG=1).",
        ),
    )


def _missing(error: click.MissingParameter, see: Text) -> Said:
    name = "" if error.param is None else error.param.human_readable_name
    return _said(
        "SANKSI-U004",
        Text(f"{name} belum disebut.", f"{name} is missing."),
        see,
    )


def _said(code: str, message: Text, mend: Text) -> Said:
    return Said(code, message, mend)
