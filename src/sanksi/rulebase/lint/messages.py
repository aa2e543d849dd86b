"""What the linter says, in both languages; R1nn are faults, R9nn are warnings."""

from collections.abc import Mapping
from typing import Final

from sanksi.rulebase.messages import Wording, wording

WORDINGS: Final[Mapping[str, Wording]] = {
    # Citations
    "SANKSI-R101": wording(
        'peraturan "{found}" tidak ada dalam daftar peraturan.{hint}',
        'the instrument "{found}" is not in the register.{hint}',
        "Perbaiki rujukannya, atau daftarkan peraturan itu dalam instruments.yaml.",
        "Correct the citation, or register the instrument in instruments.yaml.",
    ),
    "SANKSI-R102": wording(
        'rujukan "{citation}" menyebut "{found}", yang tidak didaftar untuk {instrument}.{hint}',
        'the citation "{citation}" names "{found}", which is not listed for {instrument}.{hint}',
        "Perbaiki pasalnya; bila benar, tambahkan ke `articles` peraturan itu.",
        "Correct the article; if it is right, add it to the instrument's `articles`.",
    ),
    # Facts
    "SANKSI-R103": wording(
        'fakta "{found}" tidak dikenal.{hint}',
        'the fact "{found}" is unknown.{hint}',
        "Pakai fakta dari `sanksi schema case` atau fakta turunan dalam docs/architecture.md.",
        "Use a fact of `sanksi schema case` or a derived fact of docs/architecture.md.",
    ),
    "SANKSI-R104": wording(
        "pembanding `{operator}` tidak cocok untuk {fact}, yang berupa {kind}.",
        "the comparison `{operator}` does not fit {fact}, which is {kind}.",
        "Pakai, misalnya: {example}",
        "Use, for example: {example}",
    ),
    "SANKSI-R105": wording(
        "{found} bukan nilai {fact}.{hint}",
        "{found} is not a value of {fact}.{hint}",
        "Nilai yang dikenal: {choices}.",
        "Known values: {choices}.",
    ),
    "SANKSI-R106": wording(
        "`exists` hanya boleh dipakai dalam definisi.",
        "`exists` may be used in definitions only.",
        "Pindahkan uji ini ke sebuah definisi, lalu baca definition.<id>.",
        "Move this test into a definition and read definition.<id>.",
    ),
    "SANKSI-R107": wording(
        'daftar "{found}" tidak dikenal.{hint}',
        'the list "{found}" is unknown.{hint}',
        "Daftar yang dikenal: {choices}.",
        "Known lists: {choices}.",
    ),
    "SANKSI-R108": wording(
        'entri {fact} tidak mempunyai "{found}" yang dapat diuji di sini.{hint}',
        'the entries of {fact} have no "{found}" that can be tested here.{hint}',
        "Yang dapat diuji: {choices}.",
        "What can be tested: {choices}.",
    ),
    "SANKSI-R109": wording(
        "definisi tidak boleh membaca definisi lain ({found}).",
        "a definition may not read another definition ({found}).",
        "Tulis syaratnya langsung di sini.",
        "Write its condition out here.",
    ),
    "SANKSI-R110": wording(
        "{found} tidak dapat dibaca di lapis ini.",
        "{found} cannot be read in this layer.",
        "{where}",
        "{where}",
    ),
    # Questions, alerts, rules
    "SANKSI-R111": wording(
        'pertanyaan terbuka "{found}" tidak ada.{hint}',
        'the open question "{found}" does not exist.{hint}',
        "Perbaiki nomornya, atau tambahkan masalah itu ke open-questions.yaml.",
        "Correct the number, or add the question to open-questions.yaml.",
    ),
    "SANKSI-R112": wording(
        '{question} tidak mempunyai posisi "{found}".{hint}',
        '{question} has no position "{found}".{hint}',
        "Posisi yang ada: {choices}.",
        "Its positions: {choices}.",
    ),
    "SANKSI-R113": wording(
        '{question} memuat posisi "{found}" dua kali.',
        '{question} has the position "{found}" twice.',
        "Beri setiap posisi slug sendiri.",
        "Give each position a slug of its own.",
    ),
    "SANKSI-R114": wording(
        'peringatan "{found}" tidak ada.{hint}',
        'the alert "{found}" does not exist.{hint}',
        "Perbaiki idnya, atau tambahkan peringatan itu ke alerts.yaml.",
        "Correct the id, or add the alert to alerts.yaml.",
    ),
    "SANKSI-R115": wording(
        'izin "{found}" tidak ada.{hint}',
        'the permission "{found}" does not exist.{hint}',
        "Sebut id sebuah izin (`permissions`).",
        "Name the id of a permission (`permissions`).",
    ),
    "SANKSI-R116": wording(
        'norma "{found}" tidak ada.{hint}',
        'the norm "{found}" does not exist.{hint}',
        "Sebut id sebuah norma (`norms`).",
        "Name the id of a norm (`norms`).",
    ),
    "SANKSI-R117": wording(
        'jenis sanksi "{found}" tidak ada.{hint}',
        'the kind of sanction "{found}" does not exist.{hint}',
        "Jenis yang ada: {choices}.",
        "The kinds are: {choices}.",
    ),
    "SANKSI-R118": wording(
        'nama "{found}" sudah dipakai peraturan {other}.',
        'the name "{found}" is already used for the instrument {other}.',
        "Beri peraturan ini alias lain.",
        "Give this instrument another alias.",
    ),
    "SANKSI-R119": wording(
        "{found} tidak berlaku untuk perbuatan {gap}, padahal aturan ini berlaku.",
        "{found} is not in force for acts {gap}, though this rule is.",
        "Samakan masa berlaku definisi dan aturan yang membacanya.",
        "Make the period of the definition cover that of the rule that reads it.",
    ),
    # Findings
    "SANKSI-R120": wording(
        "tingkat ini tidak pernah tercapai: tingkat sebelumnya berlaku tanpa syarat.",
        "this level is never reached: the one before it applies without a condition.",
        "Letakkan tingkat tanpa `when` paling akhir.",
        "Put the level without `when` last.",
    ),
    "SANKSI-R121": wording(
        "tidak ada tingkat yang tersisa bila semua syarat gagal.",
        "no level remains when every condition fails.",
        "Tambahkan satu tingkat tanpa `when` di akhir `cases`.",
        "Add a level without `when` at the end of `cases`.",
    ),
    "SANKSI-R122": wording(
        'tingkat "{found}" tidak cocok untuk jalur {track}.',
        'the level "{found}" does not fit the track {track}.',
        "Tingkat untuk jalur itu: {choices}.",
        "Levels of that track: {choices}.",
    ),
    "SANKSI-R123": wording(
        'tingkat "{found}" tidak ada dalam levels.yaml.',
        'the level "{found}" is not in levels.yaml.',
        "Tambahkan tingkat itu beserta urutan beratnya.",
        "Add the level with its severity.",
    ),
    "SANKSI-R124": wording(
        "keandalan {found} ({what}) tanpa pertanyaan terbuka: hal yang hanya diingat tidak boleh "
        "memutus perkara.",
        "confidence {found} ({what}) without an open question: what is only remembered must not "
        "decide a case.",
        "Sebut pertanyaan terbukanya dalam `open`, atau cari sumbernya.",
        "Name the open question in `open`, or find a source.",
    ),
    "SANKSI-R125": wording(
        "judul ini sama dengan judul {other} yang berlaku pada waktu yang sama.",
        "this title is the same as that of {other}, in force at the same time.",
        "Bedakan judulnya, atau gabungkan kedua aturan.",
        "Make the titles differ, or merge the two rules.",
    ),
    # Penalties, sanctions, officials
    "SANKSI-R126": wording(
        "perbuatan dalam aturan peralihan ini sebagian di dalam dan sebagian di luar masa berlaku "
        "berkas ({gap}).",
        "the acts of this transition lie partly within, partly outside the file's period ({gap}).",
        "Beri awal dan akhir: seluruhnya di dalam masa berlaku, atau seluruhnya sebelumnya.",
        "Give it a beginning and an end: wholly within the period, or wholly before it.",
    ),
    "SANKSI-R127": wording(
        "antara perbuatan dalam aturan peralihan ini dan awal masa berlaku ada celah ({gap}).",
        "between the acts of this transition and the beginning of the period is a gap ({gap}).",
        "Biarkan perbuatan itu berakhir sehari sebelum masa berlaku mulai.",
        "Let these acts end the day before the period begins.",
    ),
    "SANKSI-R130": wording(
        "{found} bukan norma jalur pidana.",
        "{found} is not a norm of the criminal track.",
        "Ancaman pidana hanya untuk norma dengan `track: pidana`.",
        "A penalty belongs to a norm with `track: pidana`.",
    ),
    "SANKSI-R131": wording(
        "tidak ada ancaman pidana untuk perbuatan {gap}.",
        "no penalty is given for acts {gap}.",
        "Tambahkan baris ancaman untuk masa itu, atau perbaiki masa berlaku norma.",
        "Add a penalty row for that time, or correct the norm's period of force.",
    ),
    "SANKSI-R132": wording(
        "masa ancaman ini tumpang tindih dengan baris sebelumnya ({other}).",
        "the period of this penalty overlaps the row before it ({other}).",
        "Tutup baris sebelumnya sehari sebelum baris ini mulai.",
        "End the earlier row the day before this one begins.",
    ),
    "SANKSI-R133": wording(
        "batas terendah melampaui batas tertinggi.",
        "the minimum exceeds the maximum.",
        "Periksa `min` dan `max`.",
        "Check `min` and `max`.",
    ),
    "SANKSI-R134": wording(
        "`kind`, `months`, `fine`, dan `connector` tidak selaras.",
        "`kind`, `months`, `fine` and `connector` do not agree.",
        "Denda saja: hanya `fine`. Penjara atau kurungan: `months`, dan `fine` bersama `connector` "
        "bila ada denda. `belum_diketahui`: tidak satu pun.",
        "A fine alone: only `fine`. Imprisonment: `months`, and `fine` together with `connector` "
        "where there is a fine. `belum_diketahui`: none of them.",
    ),
    "SANKSI-R135": wording(
        "tidak ada jenis sanksi untuk {track}/{level}, perbuatan {gap}.",
        "no kind of sanction is given for {track}/{level}, acts {gap}.",
        "Tambahkan jenis sanksinya, atau perbaiki masa berlakunya.",
        "Add the kind of sanction, or correct its period of force.",
    ),
    "SANKSI-R136": wording(
        "tidak ada pejabat berwenang untuk {track}/{level}, perbuatan {gap}.",
        "no competent official is given for {track}/{level}, acts {gap}.",
        "Tambahkan baris kewenangan, atau perbaiki masa berlakunya.",
        "Add an authority row, or correct its period of force.",
    ),
    "SANKSI-R137": wording(
        'kategori denda "{found}" tidak terdaftar.{hint}',
        'the category of fine "{found}" is not listed.{hint}',
        "Kategori yang terdaftar: {choices}.",
        "Listed categories: {choices}.",
    ),
    "SANKSI-R138": wording(
        "tidak ada ancaman pidana di bawah posisi {question}={found}.",
        "no penalty is given under the position {question}={found}.",
        "Tambahkan baris untuk posisi itu; bila ancamannya tidak diketahui, "
        "`kind: belum_diketahui`.",
        "Add a row for that position; where the penalty is not known, `kind: belum_diketahui`.",
    ),
    # Procedures and calendars
    "SANKSI-R140": wording(
        'keadaan "{found}" tidak ada dalam prosedur ini.{hint}',
        'the state "{found}" is not in this procedure.{hint}',
        "Tambahkan keadaan itu ke `states`, atau perbaiki namanya.",
        "Add the state to `states`, or correct its name.",
    ),
    "SANKSI-R141": wording(
        'keadaan "{found}" ditulis dua kali.',
        'the state "{found}" is written twice.',
        "Hapus salah satunya.",
        "Remove one of them.",
    ),
    "SANKSI-R142": wording(
        'keadaan "{found}" tidak tercapai dari "{initial}".',
        'the state "{found}" cannot be reached from "{initial}".',
        "Tambahkan langkah menuju keadaan itu, atau hapus keadaannya.",
        "Add a step that leads there, or remove the state.",
    ),
    "SANKSI-R143": wording(
        'langkah "{event}" dari "{source}" sudah ada tanpa syarat; langkah ini tidak pernah '
        "dipakai.",
        'a step "{event}" from "{source}" is there without a guard; this one is never taken.',
        "Letakkan langkah bersyarat lebih dulu, atau hapus langkah ini.",
        "Put the guarded step first, or remove this one.",
    ),
    "SANKSI-R144": wording(
        'langkah "{found}" tidak ada dalam prosedur ini.{hint}',
        'the step "{found}" is not in this procedure.{hint}',
        "Pakai nama langkah yang ada di `steps`.",
        "Use the name of a step in `steps`.",
    ),
    "SANKSI-R145": wording(
        'tahap "{found}" berakhir sebelum dimulai.',
        'the stage "{found}" ends before it begins.',
        "Periksa `from` dan `to`.",
        "Check `from` and `to`.",
    ),
    "SANKSI-R146": wording(
        'tahap "{found}" dimulai sebelum tahap di atasnya ({other}).',
        'the stage "{found}" begins before the one above it ({other}).',
        "Urutkan tahapan menurut tanggal mulai.",
        "Order the stages by their first day.",
    ),
    "SANKSI-R147": wording(
        'tahap "{found}" ada dua kali pada waktu yang sama.',
        'the stage "{found}" is there twice at the same time.',
        "Hapus salah satunya, atau pisahkan tanggalnya.",
        "Remove one of them, or part their dates.",
    ),
    "SANKSI-R148": wording(
        'penetapan untuk "{found}" ditulis dua kali.',
        'the determination of "{found}" is written twice.',
        "Satu jenis calon mempunyai satu tanggal bawaan.",
        "A kind of candidate has one default day.",
    ),
    "SANKSI-R160": wording(
        'kalender induk "{found}" tidak ada, berlainan jenis pemilihan, atau mengulang kalender '
        "ini sendiri.{hint}",
        'the parent calendar "{found}" does not exist, is of another kind of election, or repeats '
        "this one.{hint}",
        "Kalender yang ada: {choices}.",
        "Calendars: {choices}.",
    ),
    "SANKSI-R161": wording(
        "kalender tanpa induk memerlukan sekurang-kurangnya satu tahap.",
        "a calendar without a parent needs at least one stage.",
        "Tulis tahapannya pada `stages`, atau sebut pemilihan yang diulang pada `parent`.",
        "Write its stages under `stages`, or name the election that it repeats in `parent`.",
    ),
    "SANKSI-R162": wording(
        'tahap "{found}" tidak berakhir pada hari sebelum "{other}" dimulai ({days}).',
        'the stage "{found}" does not end on the day before "{other}" begins ({days}).',
        "Masa tenang berada di antara kampanye dan pemungutan suara; periksa ketiganya.",
        "The quiet period lies between campaign and voting day; check the three of them.",
    ),
    "SANKSI-R163": wording(
        "hari ini kesimpulan (INF) tetapi tidak menyebut aturannya.",
        "this day is an inference (INF) but names no rule.",
        "Sebut aturan hitungnya pada `rule`: {choices}.",
        "Name the rule it follows from in `rule`: {choices}.",
    ),
    "SANKSI-R164": wording(
        'aturan hitung "{found}" tidak ada, atau tidak menetapkan {sets} dalam pemilihan ini.',
        'the rule "{found}" does not exist, or does not set {sets} in this election.',
        "Yang menetapkannya: {choices}.",
        "Rules that do: {choices}.",
    ),
    "SANKSI-R165": wording(
        "menurut {rule} harinya {computed}.",
        "by {rule} it would be {computed}.",
        "Periksa tanggalnya dan tanggal yang menjadi dasarnya, atau hapus `rule`.",
        "Check the day and the day it is counted from, or remove `rule`.",
    ),
    "SANKSI-R166": wording(
        "hari yang hanya diingat (M) tidak boleh menentukan fase atau masa.",
        "a day known from memory only (M) may not settle a phase or a period.",
        "Sebut pada `{key}` hari-hari yang karenanya belum pasti, atau cari sumbernya.",
        "Give the days that it leaves open in `{key}`, or find a source.",
    ),
    "SANKSI-R167": wording(
        '"{found}" tidak ada dalam `regions` kalender ini.{hint}',
        '"{found}" is not among the `regions` of this calendar.{hint}',
        "Samakan namanya, atau tambahkan daerah itu.",
        "Make the names agree, or add the region.",
    ),
    "SANKSI-R168": wording(
        'hari terakhir tahap "{found}" tidak diketahui dan tidak dibatasi.',
        'the last day of the stage "{found}" is not known, and nothing bounds it.',
        "Tulis `latest`: hari terakhir yang masih mungkin.",
        "Write `latest`: the latest day on which it can have run.",
    ),
    "SANKSI-R169": wording(
        "penetapan tidak mendahului kampanye, yang dimulai {other}.",
        "determination does not come before the campaign, which begins on {other}.",
        "Periksa kedua tanggal itu.",
        "Check the two days.",
    ),
    "SANKSI-R154": wording(
        'batas waktu laporan "{found}" tidak ada dalam prosedur ini.{hint}',
        'the term of a report "{found}" is not in this procedure.{hint}',
        "Sebut batas waktu dengan `after_fact` yang ada di `terms`.",
        "Name a term with `after_fact` that stands in `terms`.",
    ),
    "SANKSI-R157": wording(
        "dua hari awal jangka enam bulan memerlukan pertanyaan terbuka.",
        "two first days of the six-month window need an open question.",
        "Sebut pertanyaannya pada `open`.",
        "Name the question in `open`.",
    ),
    "SANKSI-R158": wording(
        'daerah "{found}" dikecualikan dua kali.',
        'the region "{found}" is an exception twice.',
        "Satukan kedua baris itu.",
        "Make one row of the two.",
    ),
    "SANKSI-R159": wording(
        'ada peristiwa pencalonan di "{found}", tetapi daerah itu tidak dikecualikan.{hint}',
        'there is a candidacy event in "{found}", but the region is no exception.{hint}',
        "Tambahkan daerah itu ke `exceptions`, agar tanggal bawaan tidak menentukan di sana.",
        "Add the region to `exceptions`, so that the default does not settle it there.",
    ),
    # Scope and labels
    "SANKSI-R149": wording(
        'batas waktu "{found}" ditulis dua kali.',
        'the term "{found}" is written twice.',
        "Hapus salah satunya.",
        "Remove one of them.",
    ),
    "SANKSI-R150": wording(
        'status "{found}" tidak dikenal.{hint}',
        'the status "{found}" is unknown.{hint}',
        "Status yang dikenal: {choices}.",
        "Known statuses: {choices}.",
    ),
    "SANKSI-R151": wording(
        "jalur {track} tidak disebut dalam cakupan basis aturan.",
        "the track {track} is not named in the scope of the rule base.",
        "Tambahkan jalur itu ke `encoded` dalam rulebase.yaml.",
        "Add the track to `encoded` in rulebase.yaml.",
    ),
    "SANKSI-R152": wording(
        'fakta "{found}" belum mempunyai sebutan.',
        'the fact "{found}" has no label.',
        "Tambahkan ke `facts` dalam vocabulary.yaml, misalnya `{found}: {{id: …, en: …}}`.",
        "Add it to `facts` in vocabulary.yaml, for example `{found}: {{id: …, en: …}}`.",
    ),
    "SANKSI-R153": wording(
        'istilah "{found}" belum mempunyai sebutan.',
        'the term "{found}" has no label.',
        "Tambahkan ke `terms` dalam vocabulary.yaml, misalnya `{found}: {{id: …, en: …}}`.",
        "Add it to `terms` in vocabulary.yaml, for example `{found}: {{id: …, en: …}}`.",
    ),
    # Links between versions
    "SANKSI-R170": wording(
        'aturan "{found}", yang hendak dilanjutkan, tidak ada.{hint}',
        'the rule "{found}", which this one is to continue, does not exist.{hint}',
        "Perbaiki id dalam `replaces`; lihat `sanksi rules list`.",
        "Correct the id in `replaces`; see `sanksi rules list`.",
    ),
    "SANKSI-R171": wording(
        "{rule} melanjutkan {found}, yang pada akhirnya melanjutkan {rule} sendiri.",
        "{rule} continues {found}, which in the end continues {rule} itself.",
        "`replaces` hanya menyebut aturan yang lebih dulu berlaku; hapus yang berbalik arah.",
        "`replaces` names earlier rules only; remove the one that points the wrong way.",
    ),
    "SANKSI-R172": wording(
        "pada {day}, saat aturan ini mulai berlaku, {found} yang dilanjutkannya masih berlaku.",
        "on {day}, when this rule begins, {found} which it continues is still in force.",
        "Akhiri {found} sehari sebelumnya; bila keduanya memang berlaku, jelaskan dengan `beside`.",
        "End {found} the day before; if both are in force on purpose, explain it with `beside`.",
    ),
    "SANKSI-R173": wording(
        "aturan ini berakhir {day}, tanpa aturan yang melanjutkannya dan tanpa penjelasan.",
        "this rule ends on {day}, with no rule that continues it and no explanation.",
        "Sebut aturan ini dalam `replaces` penerusnya, atau tulis di sini mengapa tidak ada: "
        "`ended: {{id: …, en: …}}`.",
        "Name this rule in the `replaces` of its successor, or write here why there is none: "
        "`ended: {{id: …, en: …}}`.",
    ),
    "SANKSI-R174": wording(
        "{found} mulai berlaku {other}, jadi tidak lebih dulu daripada aturan ini ({day}).",
        "{found} begins on {other}, so it is not earlier than this rule ({day}).",
        "Periksa kedua masa berlaku, atau balik arah `replaces`.",
        "Check both periods, or turn `replaces` around.",
    ),
    "SANKSI-R175": wording(
        "`ended` menjelaskan akhir aturan ini, padahal masa berlakunya tidak berakhir.",
        "`ended` explains the end of this rule, but its force has no end.",
        "Tulis hari terakhirnya dalam `in_force`, atau hapus `ended`.",
        "Write its last day in `in_force`, or remove `ended`.",
    ),
    "SANKSI-R176": wording(
        "antara aturan ini dan penerusnya ({found}) ada masa tanpa aturan: {gap}.",
        "between this rule and what continues it ({found}) no rule is in force: {gap}.",
        "Perbaiki masa berlakunya; bila memang kosong, jelaskan di sini dengan `ended`.",
        "Correct the periods; if there really was none, explain it here with `ended`.",
    ),
    # What only the checks read
    "SANKSI-R190": wording(
        "tumpang tindih memerlukan dua norma; di sini hanya ada {found}.",
        "an overlap needs two norms; here there is only {found}.",
        "Tambahkan norma kedua ke `norms`, atau sebut pasangannya dalam `with`.",
        "Add a second norm to `norms`, or name its counterparts in `with`.",
    ),
    "SANKSI-R191": wording(
        "temuan {found} sudah diterima di {other}.",
        "the finding {found} is already accepted at {other}.",
        "Hapus salah satunya.",
        "Remove one of them.",
    ),
    # Warnings
    "SANKSI-R901": wording(
        "pertanyaan terbuka ini tidak disinggung aturan, sanksi, ancaman, atau prosedur mana pun.",
        "no rule, sanction, penalty or procedure touches this open question.",
        "Kaitkan lewat `open` atau `contested`, atau hapus.",
        "Tie it in with `open` or `contested`, or remove it.",
    ),
    "SANKSI-R902": wording(
        "peringatan ini tidak pernah dipakai.",
        "this alert is never used.",
        "Sebut dalam `alerts` sebuah aturan atau dalam `always`, atau hapus.",
        "Name it in a rule's `alerts` or in `always`, or remove it.",
    ),
    "SANKSI-R903": wording(
        "tidak ada aturan yang membaca {what} ini.",
        "no rule reads this {what}.",
        "Pakai atau hapus.",
        "Use it or remove it.",
    ),
    "SANKSI-R904": wording(
        "aturan ini berlaku sejak {found}, sebelum {instrument} berlaku ({other}).",
        "this rule is in force from {found}, before {instrument} is ({other}).",
        "Periksa masa berlaku aturan dan peraturannya.",
        "Check the periods of force of the rule and of its instrument.",
    ),
    "SANKSI-R905": wording(
        "prosedur ini tidak mempunyai keadaan yang disarankan.",
        "this procedure has no recommended state.",
        "Tandai keadaan akhir yang disarankan dengan `recommended: true`.",
        "Mark the state where the path ends with `recommended: true`.",
    ),
    "SANKSI-R906": wording(
        'jalur yang disarankan selalu mengambil "{event}" dari "{source}"; langkah ini tidak '
        "pernah disarankan.",
        'the recommended path always takes "{event}" from "{source}"; this step is never '
        "recommended.",
        "Letakkan langkah bersyarat lebih dulu, atau tulis `route: false`.",
        "Put the guarded step first, or write `route: false`.",
    ),
    "SANKSI-R907": wording(
        "izin {found} tidak berbicara tentang perbuatan yang sama dengan norma ini.",
        "the permission {found} does not speak of any act of this norm.",
        "Hapus dari `defeated_by`, atau tambahkan perbuatannya pada izin itu.",
        "Remove it from `defeated_by`, or add the act to the permission.",
    ),
    "SANKSI-R909": wording(
        "tidak satu pun dasar aturan ini berasal dari {instrument}, peraturan berkas ini.",
        "none of this rule's citations is to {instrument}, the instrument of its file.",
        "Pindahkan aturan ke berkas peraturannya, atau rujuk pasal peraturan ini.",
        "Move the rule to the file of its instrument, or cite an article of this one.",
    ),
    "SANKSI-R908": wording(
        "izin atau definisi ini hanya diingat ({found}) dan tanpa pertanyaan terbuka.",
        "this permission or definition is only remembered ({found}), without an open question.",
        "Sebut pertanyaan terbukanya dalam `open`, atau cari sumbernya.",
        "Name the open question in `open`, or find a source.",
    ),
}
