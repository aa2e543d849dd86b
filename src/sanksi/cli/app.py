"""The commands, with what they take; what they do stands in the modules beside this one.

Those modules are imported when a command runs, so that ``--help`` answers at once.
"""

from typing import Any

import click

from sanksi.cli import usage
from sanksi.cli.options import OneOf, Reading, as_of, features, language, output_form
from sanksi.cli.settings import Result, Settings
from sanksi.cli.sources import rule_sources

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Command(click.Command):
    """A command whose help is bilingual and whose usage errors know where they come from."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option for help, in both languages."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Tampilkan bantuan ini. / Show this help."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse ``args``; an error that lacks its context gets it."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise


class Group(Command, click.Group):
    """A group that answers an unknown command in both languages."""

    command_class = Command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that ``args`` begin with."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            error = usage.Misuse(usage.unknown_command(name, self.list_commands(ctx)))
            error.ctx = ctx
            raise error
        return super().resolve_command(ctx, args)


Group.group_class = Group


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from sanksi.cli.about import version_lines

    for line in version_lines():
        click.echo(line)
    ctx.exit()


@click.group(
    cls=Group, context_settings=_CONTEXT, invoke_without_command=True, no_args_is_help=False
)
@click.option("--debug", is_flag=True, help="Tampilkan rincian galat. / Show details of errors.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Versi sanksi dan basis aturannya. / Version of sanksi and its rule base.",
)
@click.pass_context
def commands(ctx: click.Context, debug: bool) -> None:
    """Rekomendasi penanganan dugaan pelanggaran netralitas ASN, dengan dasar hukumnya.

    Recommendations on suspected breaches of neutrality by Indonesian civil servants, with the
    provisions that carry them.
    """
    settings = ctx.find_object(Settings)
    if settings is not None and debug:
        settings.debug = True
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@commands.command(short_help="Nilai perkara. / Adjudicate cases.")
@click.argument("cases", metavar="CASE...", nargs=-1, required=True)
@as_of
@click.option(
    "--reading",
    "readings",
    type=Reading(),
    metavar="OQ=SLUG",
    multiple=True,
    help="Posisi atas pertanyaan terbuka; boleh berulang. "
    "/ Position on an open question; may be repeated.",
)
@click.option(
    "--profile",
    metavar="FILE",
    help="Berkas posisi atas pertanyaan terbuka, sebagai ganti --reading. "
    "/ File of positions on open questions, instead of --reading.",
)
@click.option(
    "--engine",
    type=OneOf("rete+direct", "direct"),
    metavar="rete+direct|direct",
    default="rete+direct",
    show_default=True,
    help="Mesin penilai. / Engines that judge.",
)
@output_form("text", "json", "html")
@rule_sources
@language
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    help="Berkas tujuan; folder (diakhiri / atau sudah ada): satu berkas per perkara. "
    "/ File to write; a folder (ends in / or exists): one file per case.",
)
def adjudicate(**options: Any) -> Result:
    """Nilai satu perkara atau lebih; `-` membaca dari masukan standar.

    Tidak ada yang dicetak sebelum semua perkara selesai dinilai. Beberapa perkara menjadi satu
    larik dalam JSON, dan satu halaman per perkara dalam HTML (dengan -o FOLDER/).

    Adjudicate one or more cases; `-` reads the standard input. Nothing is printed before all of
    them are done. Several cases are one array in JSON, and one page each in HTML (-o FOLDER/).
    """
    from sanksi.cli.adjudicate import Request, run

    return run(Request(**options))


@commands.command(short_help="Batas waktu perkara. / Terms of a case.")
@click.argument("case", metavar="CASE")
@as_of
@output_form("text", "json")
@rule_sources
@language
def deadlines(**options: Any) -> Result:
    """Batas waktu yang berjalan, ditepati, atau lewat menurut langkah yang tercatat.

    Keadaan tiap jalur, langkah yang dapat menyusul, dan hari terakhir menurut setiap cara
    menghitung yang diperdebatkan, dengan dasarnya; `-` membaca dari masukan standar.

    The terms that run, were kept or have passed by the recorded steps: where each track is, what
    may follow, and the last day by every contested count, with its basis; `-` reads the standard
    input.
    """
    from sanksi.cli.deadlines import Request, run

    return run(Request(**options))


@commands.command(short_help="Diagram sebuah prosedur. / Diagram of a procedure.")
@click.argument("name", metavar="NAME")
@click.option(
    "--case",
    metavar="CASE",
    help="Tunjukkan jalannya perkara ini. / Show the way of this case.",
)
@as_of
@click.option("-o", "--output", metavar="PATH", help="Berkas tujuan. / File to write.")
@rule_sources
@language
def diagram(**options: Any) -> Result:
    """Keadaan, langkah, dan batas waktu sebuah prosedur sebagai diagram Mermaid.

    The states, steps and time limits of a procedure as a Mermaid diagram.
    """
    from sanksi.cli.diagram import Request, run

    return run(Request(**options))


@commands.group(short_help="Lihat dan periksa aturan. / Show and check the rules.")
def rules() -> None:
    """Lihat dan periksa basis aturan.

    Show and check the rule base.
    """


@rules.command("list", short_help="Daftar aturan. / List the rules.")
@click.option("--act", metavar="KIND", help="Hanya jenis perbuatan ini. / Only this kind of act.")
@rule_sources
@language
def rules_list(act: str | None, lang: Any) -> Result:
    """Satu baris untuk setiap aturan.

    One line for each rule.
    """
    from sanksi.cli.rules import listed

    return listed(act, lang)


@rules.command("show", short_help="Satu aturan lengkap. / One rule in full.")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@rule_sources
@language
def rules_show(ids: tuple[str, ...], lang: Any) -> Result:
    """Satu aturan atau lebih secara lengkap, misalnya SKB22-D6.

    One or more rules in full, for example SKB22-D6.
    """
    from sanksi.cli.rules import shown

    return shown(ids, lang)


@rules.command("history", short_help="Riwayat sebuah ketentuan. / History of a provision.")
@click.argument("provision", metavar="PROVISION")
@output_form("text", "json")
@rule_sources
@language
def rules_history(provision: str, form: Any, lang: Any) -> Result:
    """Versi sebuah norma dari waktu ke waktu, untuk id aturan atau rujukan pasal.

    The versions of a norm over time, for the id of a rule (SKB22-D6) or the citation of a
    provision (pilkada/188, pp-94-2021/5/n/6).
    """
    from sanksi.cli.review import told

    return told(provision, form, lang)


@rules.command("open", short_help="Pertanyaan terbuka. / Open questions.")
@click.argument("questions", metavar="[OQ]...", nargs=-1)
@click.option(
    "--cases",
    metavar="PATH",
    multiple=True,
    help="Perkara atau folder perkara yang dicoba; bawaan: contoh di samping aturan. "
    "/ Cases, or folders of them, to try; default: the examples beside the rules.",
)
@as_of
@output_form("text", "json")
@rule_sources
@language
def rules_open(**options: Any) -> Result:
    """Pertanyaan terbuka dengan posisinya, pemegangnya, dan yang bergantung padanya.

    Tanpa OQ: semuanya. Di bawahnya perkara contoh yang hasilnya berbeda menurut posisi.

    Open questions with their positions, who holds them, what turns on them, and the cases whose
    outcome differs between positions. Without OQ: all of them.
    """
    from sanksi.cli.review import opened

    return opened(**options)


@rules.command("book", short_help="Buku aturan. / Book of the rules.")
@click.option(
    "--format",
    "form",
    type=OneOf("html", "md"),
    metavar="html|md",
    default="html",
    show_default=True,
    help="Bentuk halaman. / Form of the pages.",
)
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    default="buku-aturan",
    show_default=True,
    help="Folder tujuan. / Folder to write to.",
)
@rule_sources
@language
def rules_book(form: Any, output: str, lang: Any) -> Result:
    """Tulis buku aturan: satu halaman per peraturan, dalam kata-kata, tanpa YAML.

    Write the book of rules: one page for each instrument, in plain words, without YAML.
    """
    from sanksi.cli.review import booked

    return booked(form, output, lang)


@rules.command("diff", short_help="Bandingkan dua basis aturan. / Compare two rule bases.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW", default="bawaan")
@output_form("text", "json")
@language
def rules_diff(old: str, new: str, form: Any, lang: Any) -> Result:
    """Apa yang berubah dari OLD ke NEW, dengan kata-kata; kode keluar 1 bila ada yang berubah.

    Masing-masing adalah folder aturan, berkas JSON berisi naskahnya, atau `bawaan`: aturan yang
    dibawa sanksi. NEW bawaannya `bawaan`.

    What changed from OLD to NEW, in words; the exit code is 1 when something did. Each is a folder
    of rules, a JSON file with their texts, or `bawaan`, the rules that came with sanksi (the
    default of NEW).
    """
    from sanksi.cli.review import compared

    return compared(old, new, form, lang)


@rules.command("lint", short_help="Periksa aturan. / Check the rules.")
@click.option(
    "--strict",
    is_flag=True,
    help="Yang mungkin terlewat juga salah, kecuali tercatat dalam accepted.yaml. "
    "/ What was probably overlooked is wrong, too, unless accepted.yaml names it.",
)
@rule_sources
@language
def rules_lint(strict: bool, lang: Any) -> Result:
    """Periksa apa yang dikatakan aturan satu sama lain; kode keluar 1 bila ada yang salah.

    Check what the rules say about each other; the exit code is 1 when something is wrong.
    """
    from sanksi.cli.rules import linted

    return linted(lang, strict=strict)


@rules.command("check", short_help="Cari celah dan benturan. / Search for gaps and conflicts.")
@click.option(
    "--witness",
    "witnesses",
    metavar="DIR",
    help="Tulis kasus contoh ke folder ini. / Write the example cases to this folder.",
)
@rule_sources
@language
def rules_check(witnesses: str | None, lang: Any) -> Result:
    """Telusuri seluruh ruang fakta: aturan yang tak pernah berlaku, tumpang tindih, celah.

    Kode keluar 1 bila ada temuan yang tidak tercatat dalam accepted.yaml. Memerlukan z3.

    Search the whole fact space: rules that never hold, overlaps, gaps. The exit code is 1 when
    something is found that accepted.yaml does not name. Needs z3.
    """
    from sanksi.cli.check import checked

    return checked(witnesses, lang)


@rules.command("coverage", short_help="Cakupan oleh skenario. / Coverage by scenarios.")
@click.argument("ids", metavar="[ID...]", nargs=-1)
@features
@output_form("text", "json", "html")
@rule_sources
@language
@click.option("-o", "--output", metavar="PATH", help="Berkas tujuan. / File to write.")
def rules_coverage(**options: Any) -> Result:
    """Skenario mana yang membuat tiap aturan dan unsur terpenuhi, gagal, dan belum pasti.

    Dengan ID: aturan itu saja, unsur demi unsur. Kode keluar 1 bila ada yang belum dicakup: tiap
    aturan dan unsur ke dua arah, tiap aturan bertanggal sehari sebelum, pada, dan sesudah harinya.

    Which scenarios make each rule and element true, false and open. With IDs: these rules, element
    by element. The exit code is 1 when something is not covered: every rule and element both ways,
    every dated rule on the day before its date, on it, and on the day after.
    """
    from sanksi.cli.coverage import Request, run

    return run(Request(**options))


@rules.command("mutate", short_help="Skor mutasi hukum. / Mutation score of the law.")
@click.argument("ids", metavar="[ID...]", nargs=-1)
@features
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=2,
    show_default=True,
    help="Banyaknya proses. / Number of processes.",
)
@click.option(
    "--drafts/--no-drafts",
    default=True,
    show_default=True,
    help="Sertakan rancangan skenario. / With draft scenarios.",
)
@output_form("text", "json")
@language
@click.option("-o", "--output", metavar="PATH", help="Berkas tujuan. / File to write.")
def rules_mutate(**options: Any) -> Result:
    """Ubah setiap aturan sedikit, dan lihat apakah ada skenario yang mengetahuinya.

    Yang tidak diketahui skenario mana pun dicetak sebagai pertanyaan dengan rancangan skenario.
    Kode keluar 1 bila kurang dari 95 persen yang diketahui, atau sisanya tidak dijelaskan.

    Change every rule a little and see whether some scenario notices. What none notices is printed
    as a question with a draft scenario. The exit code is 1 when less than 95 per cent are noticed,
    or the rest is not explained.
    """
    from sanksi.cli.mutation import Request, run

    return run(Request(**options))


@commands.command(short_help="Skema JSON. / JSON Schemas.")
@click.argument(
    "name",
    metavar="case|decision|profile|rule",
    type=OneOf("case", "decision", "profile", "rule"),
)
@language
def schema(name: str, lang: Any) -> Result:
    """Cetak skema JSON (2020-12) fakta perkara, keputusan, profil posisi, atau berkas aturan.

    Print the JSON Schema (2020-12) of case facts, of decisions, of profiles, or of rule files.
    """
    from sanksi.cli.about import schema_bytes

    return Result(schema_bytes(name, lang))
