"""Maka steps that a decision meets: what a draft scenario can expect of it."""

from collections.abc import Iterable, Iterator

from sanksi.decision import Decision
from sanksi.inference import Finding
from sanksi.kernel.errors import InputError
from sanksi.rulebase import Rulebase
from sanksi.sanction import PenaltyVector
from sanksi.scenarios import Checker, ExpectationError, Vocabulary
from sanksi.scenarios.speaking import listed_words, number_words, rupiah_words, term_words


def telling(
    right: Decision,
    wrong: Decision,
    bases: tuple[Rulebase, Rulebase],
    vocabulary: Vocabulary,
    first: Iterable[str],
) -> str | None:
    """The first step that the right decision meets and the wrong one does not.

    ``first`` are the rules of which it should rather speak.
    """  # fmt: skip
    checkers = tuple(
        Checker(decision, base, vocabulary.words)
        for decision, base in zip((right, wrong), bases, strict=True)
    )
    for text in dict.fromkeys(_candidates(right, wrong, tuple(first), vocabulary)):
        if _meets(checkers[0], text, vocabulary) and not _meets(checkers[1], text, vocabulary):
            return text
    return None


def _meets(checker: Checker, text: str, vocabulary: Vocabulary) -> bool:
    try:
        checker.check(vocabulary.match(text, "maka"))
    except (ExpectationError, InputError):
        return False
    return True


def _candidates(
    right: Decision, wrong: Decision, first: tuple[str, ...], vocabulary: Vocabulary
) -> Iterator[str]:
    rules = dict.fromkeys((*first, *sorted({f.rule for d in (right, wrong) for f in d.findings})))
    for rule in rules:
        yield from _of_rule(rule, right)
    alerts = [{a.id for a in d.alerts} for d in (right, wrong)]
    for alert in sorted(alerts[0] ^ alerts[1]):
        yield f"peringatan {alert} muncul"
        yield f"peringatan {alert} tidak muncul"
    causes = [{(a.id, cause) for a in d.alerts for cause in a.because} for d in (right, wrong)]
    for alert, cause in sorted(causes[0] ^ causes[1]):
        yield f"peringatan {alert} muncul karena {cause}"
        yield f"peringatan {alert} tidak muncul karena {cause}"
    for permission in sorted(_permitted(right) ^ _permitted(wrong)):
        yield f"perbuatan itu diizinkan oleh {permission}"
        yield f"perbuatan itu tidak diizinkan oleh {permission}"
    tracks = dict.fromkeys(t.track for d in (right, wrong) for t in d.recommendation.tracks)
    for track in tracks:
        yield from _of_track(track, right)
    for rule in rules:
        yield from _of_penalty(rule, right)
    for unit in right.acts:
        yield f"fase perbuatan adalah {term_words(unit.phase)}"
        for period in unit.periods:
            yield f"masa perbuatan adalah {term_words(period)}"
    yield "penetapan yang dipakai adalah tanggal bawaan kalender"
    yield "penetapan yang dipakai bukan tanggal bawaan kalender"
    names = {path: name for name, path in vocabulary.words.facts.items()}
    asked = [{q.fact for q in d.questions} for d in (right, wrong)]
    for fact in sorted(asked[0] ^ asked[1]):
        if fact in names:
            yield f"pertanyaan tentang {names[fact]} diajukan"
            yield f"pertanyaan tentang {names[fact]} tidak diajukan"


def _of_rule(rule: str, right: Decision) -> Iterator[str]:
    for truth in ("terpenuhi", "tidak terpenuhi", "belum pasti"):
        yield f"temuan {rule} {truth}"
    for record in right.not_met:
        if record.rule == rule:
            yield from (f"temuan {rule} digugurkan oleh {p}" for p in record.defeated_by)
    found = next((f for f in right.findings if f.rule == rule), None)
    if found is not None:
        yield from _of_level(found)
        yield from _of_readings(found)


def _of_level(found: Finding) -> Iterator[str]:
    rule = found.rule
    if found.level is not None:
        yield f"tingkat temuan {rule} adalah {term_words(found.level)}"
    elif len(found.possible_levels) > 1:
        levels = listed_words([term_words(level) for level in found.possible_levels])
        yield f"tingkat temuan {rule} belum pasti antara {levels}"
    yield f"menurut posisi bawaan temuan {rule} {term_words(str(found.default_truth))}"
    if found.default_level is not None:
        level = term_words(found.default_level)
        yield f"menurut posisi bawaan tingkat temuan {rule} adalah {level}"
    if found.statutory_base is not None:
        said = term_words(str(found.statutory_base.truth))
        yield f"dasar undang-undang temuan {rule} {said}"


def _of_readings(found: Finding) -> Iterator[str]:
    for reason in found.reasons:
        if reason.open is not None:
            for slug, outcome in reason.outcomes.items():
                said = term_words(outcome)
                yield f"di bawah bacaan {reason.open}={slug} temuan {found.rule} {said}"
            yield f"temuan {found.rule} bergantung pada penafsiran {reason.open}"


def _of_track(name: str, right: Decision) -> Iterator[str]:
    said = term_words(name)
    track = next((t for t in right.recommendation.tracks if t.track == name), None)
    if track is None:
        yield f"jalur {said} tidak direkomendasikan"
        return
    yield f"hasil jalur {said} {term_words(str(track.truth))}"
    if track.default_level is not None:
        yield f"jalur {said} merekomendasikan tingkat {term_words(track.default_level)}"
    kinds = [o.kind for o in track.sanctions if str(o.truth) != "tidak_terpenuhi"]
    if kinds:
        yield f"sanksi yang dapat dijatuhkan pada jalur {said} adalah {listed_words(kinds)}"
    if track.authority:
        officials = listed_words([term_words(a) for a in track.authority])
        yield f"pejabat yang berwenang pada jalur {said} adalah {officials}"
    for option in track.sanctions:
        if option.authority:
            officials = listed_words([term_words(a) for a in option.authority])
            yield f"pejabat yang berwenang menjatuhkan {option.kind} adalah {officials}"
    if track.ends:
        yield f"jalur {said} berakhir pada keadaan {' atau '.join(track.ends)}"
    for step in track.path:
        yield f"jalur {said} melalui keadaan {step.dest}"
    for question in track.rests_on_default:
        yield f"rekomendasi jalur {said} bertumpu pada posisi bawaan {question}"
    yield f"rekomendasi jalur {said} tidak bertumpu pada posisi bawaan apa pun"
    leading = [n.partition("@")[0] for n in track.leading]
    yield f"temuan yang menentukan jalur {said} adalah {listed_words(leading)}"
    yield f"menurut posisi bawaan hasil jalur {said} {term_words(str(track.default_truth))}"


def _of_penalty(rule: str, right: Decision) -> Iterator[str]:
    penalties = [p for t in right.recommendation.tracks for p in t.penalty if p.rule == rule]
    for penalty in penalties[:1]:
        for vector in penalty.of_act:
            yield from _vector("", rule, vector)
        for law in penalty.later:
            for vector in law.vectors:
                yield from _vector("menurut hukum baru ", rule, vector)
        if not penalty.later:
            yield f"tidak ada hukum baru yang dibandingkan bagi {rule}"
        for favor in ("lama", "baru", "sama", "campuran"):
            yield f"hukum yang lebih menguntungkan bagi {rule} adalah hukum {favor}"
        yield f"hukum yang lebih menguntungkan bagi {rule} belum pasti"


def _vector(prefix: str, rule: str, vector: PenaltyVector) -> Iterator[str]:
    yield f"{prefix}pidana pokok {rule} adalah {vector.kind}"
    if vector.months is not None:
        low, high = number_words(vector.months.min), number_words(vector.months.max)
        yield f"{prefix}ancaman pidana badan {rule} adalah {low} sampai {high} bulan"
    if vector.fine is not None:
        low, high = rupiah_words(vector.fine.min), rupiah_words(vector.fine.max)
        yield f"{prefix}ancaman denda {rule} adalah {low} sampai {high}"
    if vector.connector is not None:
        word = {"dan_atau": "dan/atau"}.get(vector.connector, vector.connector)
        yield f"{prefix}pidana badan dan denda {rule} dihubungkan dengan kata {word}"


def _permitted(decision: Decision) -> set[str]:
    return {permission for unit in decision.acts for permission in unit.permitted}
