// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/evidence_names.h"

#include "core/base/text.h"
#include "core/people/document.h"
#include "core/procedures/decision.h"
#include "core/storage/repository.h"
#include "ui/forms/record_panel.h"
#include "ui/shell/day_text.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int mostOffered = 20;

struct EvidenceNames {
    Q_DECLARE_TR_FUNCTIONS(EvidenceNames)
};

/// Which records are evidence, and what a new one begins with.
template <class Record>
struct Offer {
    QString where;
    QVariantList bindings;
    std::function<QString(const Record &)> words;
    std::function<QString(const Record &)> searched;
    PanelShape shape;
    PresetValues preset;
};

bool holdsAll(const QString &text, const QString &words)
{
    const QString in = folded(text);
    const QStringList wanted = searchWords(words);
    return std::all_of(wanted.begin(), wanted.end(), [&in](const QString &word) { return in.contains(word); });
}

template <class Record>
QList<NamedRecord> fitting(const Database &database, const Offer<Record> &offer, const QString &typed)
{
    QList<NamedRecord> found;
    for (const Record &record : select<Record>(database, offer.where, offer.bindings))
        if (found.size() < mostOffered && holdsAll(offer.searched(record), typed))
            found.append({record.id.value, offer.words(record)});
    return found;
}

template <class Record>
RecordNames namesOf(const OfficeDesk &desk, const Offer<Record> &offer, QWidget *asker)
{
    return {.find = [desk, offer](const char *, const QString &typed) { return fitting(desk.office.database(), offer, typed); },
            .nameOf = [desk, offer](const char *, qint64 id) {
                const auto record = muster::find<Record>(desk.office.database(), {id});
                return record ? offer.words(*record) : QString();
            },
            .beginNew = [desk, offer, asker](const char *, const QString &called) {
                auto *panel = new RecordPanel(desk, recordType<Record>(), offer.shape, asker);
                PresetValues preset = offer.preset;
                preset.insert("number", called);
                panel->beginNew(preset);
                return panel;
            },
            .canBegin = [](const char *) { return true; }};
}

} // namespace

RecordNames paperNames(const OfficeDesk &desk, PersonId person, DocumentTypeId type, QWidget *asker)
{
    const auto words = [](const Document &paper) {
        return paper.expiresOn.isValid() ? EvidenceNames::tr("%1, valid until %2").arg(paper.number, dayText(paper.expiresOn)) : paper.number;
    };
    return namesOf<Document>(desk, {.where = QStringLiteral("WHERE person_id = ? AND type_id = ? ORDER BY issued_on DESC, id DESC"),
                                    .bindings = {person.value, type.value},
                                    .words = words,
                                    .searched = words,
                                    .shape = {.fixed = {"person_id"}, .inPassing = true},
                                    .preset = {{"person_id", person.value}, {"type_id", type.value}}}, asker);
}

RecordNames decisionNames(const OfficeDesk &desk, DecisionKind kind, QWidget *asker)
{
    const auto words = [](const Decision &decision) { return EvidenceNames::tr("%1 of %2").arg(decision.number, dayText(decision.signedOn)); };
    const QString code = FieldType<DecisionKind>::toVariant(kind).toString();
    return namesOf<Decision>(desk, {.where = QStringLiteral("WHERE kind = ? ORDER BY signed_on DESC, id DESC"),
                                    .bindings = {code},
                                    .words = words,
                                    .searched = [words](const Decision &decision) { return words(decision) + u' ' + decision.subject; },
                                    .shape = {.inPassing = true},
                                    .preset = {{"kind", code}}}, asker);
}

} // namespace muster
