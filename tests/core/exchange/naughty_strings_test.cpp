// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/exchange/neutral_text.h"
#include "core/exchange/sheet_csv.h"
#include "core/exchange/sheet_in.h"
#include "core/exchange/sheet_xlsx.h"
#include "core/people/person.h"
#include "tests/core/base/test_files.h"
#include "tests/core/exchange/awkward_texts.h"
#include "tests/core/exchange/some_sheet.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace muster {
namespace {

/// A text is kept in the note of a person; the rules may refuse it, in words.
class NaughtyStrings : public OnEachEngine {
protected:
    /// Saves each text in a note and gives those that were not refused, as they were given.
    QStringList kept(const QStringList &texts)
    {
        QStringList taken;
        for (const QString &text : texts) {
            Person one = person(QStringLiteral("N-%1").arg(taken.size() + m_refused.size()), u"Trần Văn Thử"_qs);
            one.note = text;
            const Problems problems = problemsOf(one);
            if (problems.isEmpty()) {
                saved(database(), one);
                taken.append(text);
            } else {
                EXPECT_FALSE(problems.first().words.isEmpty());
                m_refused.append(text);
            }
        }
        return taken;
    }

    QStringList notes() const
    {
        QStringList list;
        for (const Person &one : select<Person>(database(), QStringLiteral("ORDER BY id")))
            list.append(one.note);
        return list;
    }

    Sheet sheet() const
    {
        QList<QVariantList> rows;
        for (const QString &note : notes())
            rows.append({note, u"."_qs});
        return {.title = u"Notes"_qs, .columns = {{u"Note"_qs}, {u"End"_qs}}, .next = pagesOf(rows)};
    }

    QStringList throughCsv() const
    {
        const QString path = folder.filePath(u"notes.csv"_qs);
        writeCsv(sheet(), path, ByteOrderMark::First, goOn);
        QStringList texts;
        for (const CsvRow &row : readCsv(path).rows)
            texts.append(asBefore(row.cells.first()));
        return texts;
    }

    QStringList throughXlsx() const
    {
        const QString path = folder.filePath(u"notes.xlsx"_qs);
        writeXlsx(sheet(), path, goOn);
        QStringList texts;
        for (const QStringList &row : readXlsx(path).mid(3))
            texts.append(row.first());
        return texts;
    }

    static QStringList composed(const QStringList &texts)
    {
        QStringList list;
        for (const QString &text : texts)
            list.append(nfc(text));
        return list;
    }

    /// Saved, read back, exported both ways and read back: nothing changes but the composition.
    void comeBackUnchanged(const QStringList &texts)
    {
        const QStringList taken = composed(kept(texts));
        EXPECT_EQ(notes(), taken);
        EXPECT_EQ(throughCsv(), taken);
        EXPECT_EQ(throughXlsx(), taken);
    }

    QTemporaryDir folder;
    QStringList m_refused;
};

ON_EACH_ENGINE(NaughtyStrings);

} // namespace

TEST_P(NaughtyStrings, of_our_own_come_back_unchanged)
{
    comeBackUnchanged(awkwardTexts().filter(QRegularExpression(u"^[^\\x{FEFF}\\x{FFFE}]"_qs)));
    EXPECT_TRUE(m_refused.isEmpty()) << m_refused.join(u" | "_qs).toStdString();
}

TEST_P(NaughtyStrings, with_a_zero_are_refused_in_words)
{
    EXPECT_TRUE(kept({u"before"_qs + QChar(0) + u"after"_qs}).isEmpty());
    EXPECT_EQ(m_refused.size(), 1);
}

TEST_P(NaughtyStrings, of_the_big_list_come_back_unchanged)
{
    const QString path = QStringLiteral(MUSTER_SOURCE_DIR "/../shared/data/naughty_strings.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "NAUGHTY STRINGS NOT CHECKED: there is no " << path.toStdString();
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).array())
        texts.append(text.toString());
    ASSERT_EQ(texts.size(), 515);
    comeBackUnchanged(texts);
    EXPECT_EQ(m_refused, QStringList{QString(QChar(0xFFFE))}) << "no letter at all: the engines disagree about it";
}

} // namespace muster
