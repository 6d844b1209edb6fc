// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participant_rows.h"

#include "core/base/text.h"
#include "ui/people/person_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostRefusalsTold = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParticipantRows)
};

Sex sexOf(const RosterRow &row)
{
    return FieldType<Sex>::fromVariant(row.sex);
}

QString noteOf(const RosterRow &row)
{
    QStringList parts;
    if (!row.isRecorded())
        parts << Words::tr("place not recorded");
    if (!row.replacedBy.isEmpty())
        parts << Words::tr("replaced by %1").arg(row.replacedBy);
    if (!row.note.isEmpty())
        parts << row.note.split(u'\n').join(QStringLiteral("; "));
    return parts.join(QStringLiteral("; "));
}

template <class Is>
int countOf(const QList<RosterRow> &rows, Is is)
{
    return int(std::count_if(rows.begin(), rows.end(), is));
}

int countOf(const QList<RosterRow> &rows, ParticipantState state)
{
    return countOf(rows, [state](const RosterRow &row) { return row.state == state; });
}

QString stateParts(const QList<RosterRow> &rows, const QList<std::pair<ParticipantState, QString>> &states)
{
    QStringList parts;
    for (const auto &[state, words] : states)
        if (const int count = countOf(rows, state); count > 0)
            parts << words.arg(QLocale().toString(count));
    return parts.join(QStringLiteral(", "));
}

QString heldParts(const QList<RosterRow> &rows)
{
    return stateParts(rows, {{ParticipantState::Invited, Words::tr("%1 invited")}, {ParticipantState::Confirmed, Words::tr("%1 confirmed")},
                             {ParticipantState::Present, Words::tr("%1 present")}});
}

QString otherParts(const QList<RosterRow> &rows)
{
    return stateParts(rows, {{ParticipantState::Waiting, Words::tr("%1 on the waiting list")}, {ParticipantState::Withdrawn, Words::tr("%1 withdrawn")},
                             {ParticipantState::Replaced, Words::tr("%1 replaced")}});
}

/// Of those who take part or shall.
QString sexParts(const QList<RosterRow> &rows)
{
    QStringList parts;
    const auto add = [&](Sex sex, const QString &words) {
        if (const int count = countOf(rows, [sex](const RosterRow &row) { return holdsPlace(row.state) && sexOf(row) == sex; }); count > 0)
            parts << words.arg(QLocale().toString(count));
    };
    add(Sex::Male, Words::tr("men: %1"));
    add(Sex::Female, Words::tr("women: %1"));
    add(Sex::Unknown, Words::tr("sex unknown: %1"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<Column> participantColumns()
{
    return {{"number", Words::tr("No."), Qt::AlignRight, 56},
            {"rank", Words::tr("Rank"), Qt::AlignLeft, 164},
            {"name", Words::tr("Name"), Qt::AlignLeft, 150},
            {"service_no", Words::tr("Service no."), Qt::AlignLeft, 106},
            {"sex", Words::tr("Sex"), Qt::AlignLeft, 84},
            {"organisation", Words::tr("Organisation"), Qt::AlignLeft, 130},
            {"nationality", Words::tr("Nationality"), Qt::AlignLeft, 96},
            {"state", Words::tr("State"), Qt::AlignLeft, 110},
            {"waiting", Words::tr("Waits as"), Qt::AlignRight, 88},
            {"note", Words::tr("Note"), Qt::AlignLeft, 76}};
}

QVariantList participantCells(const RosterRow &row, int number)
{
    return {number, row.rank, row.fullName, row.serviceNo, sexOf(row) == Sex::Unknown ? QString() : sexWords(sexOf(row)), row.organisation, row.nationality,
            chipValue(participantChip(row)), row.waitingNumber ? QVariant(*row.waitingNumber) : QVariant(), noteOf(row), rowNumber(row)};
}

qint64 rowNumber(const RosterRow &row)
{
    return row.isRecorded() ? row.id.value : -row.personId.value;
}

ChipCell participantChip(const RosterRow &row)
{
    switch (row.state) {
    case ParticipantState::Confirmed:
    case ParticipantState::Present:
        return {stateWords(row.state), Tone::Good};
    case ParticipantState::Waiting:
        return {row.waitingNumber ? Words::tr("Waits as no. %1").arg(*row.waitingNumber) : stateWords(row.state), Tone::Warning};
    case ParticipantState::Withdrawn:
    case ParticipantState::Replaced:
        return {stateWords(row.state), Tone::Error};
    case ParticipantState::Invited:
        break;
    }
    return {stateWords(row.state), Tone::Info};
}

bool fits(const RosterRow &row, const QStringList &foldedWords)
{
    const QStringList said{row.rank, row.fullName, row.serviceNo, sexWords(sexOf(row)), row.organisation, row.nationality, stateWords(row.state), noteOf(row)};
    return everyWordStartsAWord(foldedWords, folded(said.join(u' ')));
}

QString participantWords(const QList<RosterRow> &rows, std::optional<int> places)
{
    if (rows.isEmpty())
        return places ? Words::tr("Places: %1").arg(QLocale().toString(*places)) : QString();
    const int held = countOf(rows, [](const RosterRow &row) { return holdsPlace(row.state); });
    const int recorded = countOf(rows, [](const RosterRow &row) { return row.isRecorded(); });
    QStringList parts{recorded == 0 ? Words::tr("%n person(s) with a recorded result; their places were not kept", "", int(rows.size()))
                                    : Words::tr("Participants: %1").arg(QLocale().toString(held)),
                      recorded == 0 ? QString() : heldParts(rows), sexParts(rows)};
    if (places && recorded > 0)
        parts << Words::tr("%1 of %2 places are free").arg(QLocale().toString(std::max(0, *places - held)), QLocale().toString(*places));
    parts << (recorded == 0 ? QString() : otherParts(rows));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList refusalLines(const PlacesChanged &done)
{
    QStringList lines;
    for (const PlaceRefusal &one : done.refusals.mid(0, mostRefusalsTold))
        lines << QStringLiteral("%1 %2: %3").arg(one.serviceNo, one.fullName, one.words).trimmed();
    if (const qsizetype more = done.refusals.size() - mostRefusalsTold; more > 0)
        lines << Words::tr("and %n more", "", int(more));
    return lines;
}

} // namespace muster
