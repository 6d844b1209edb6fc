// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace muster {

namespace {

const QString sourceFolder = QStringLiteral(MUSTER_SOURCE_DIR);

// What is written alike in every language.
const QStringList alike{"%1 (Ctrl+%2)", "%1 (Ctrl+N)", "%1: %2", "%1, %2: %3", "%1 (%2: %3)", "%1 → %2", "“%1”", "%1, %2",
                        "%1 %2 %3", "%1 × %2", "%1 %", "%", " %", " mm", " pt", "MB", "KiB", "PDF", "°", "← ", "↑ ", "↔ ", "↕ ", "Ctrl+D", "Del",
                        "B", "I"};

/// What people see, and its translation: one form, or one for each number where it depends on a count.
struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool isFinished = false;
};

void PrintTo(const Message &message, std::ostream *out)
{
    *out << qPrintable(QStringLiteral("%1: “%2” → “%3”").arg(message.context, message.source, message.forms.join(QStringLiteral("” “"))));
}

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            forms.append(xml.readElementText());
        else if (token == QXmlStreamReader::Characters)
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path + ": " + xml.errorString());
    return messages;
}

QString translationFile(const QString &language)
{
    return QStringLiteral("%1/resources/translations/muster_%2.ts").arg(sourceFolder, language);
}

const QList<Message> &vietnamese()
{
    static const QList<Message> messages = messagesIn(translationFile("vi"));
    return messages;
}

/// The places that are filled in, and the signs a translation keeps, in a fixed order.
QStringList signsOf(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("%L?(?:\\d{1,2}|n)|[«»“”…✓·\\n]"));
    QStringList signs;
    auto matches = sign.globalMatch(text);
    while (matches.hasNext())
        signs.append(matches.next().captured());
    signs.sort();
    return signs;
}

QString toolThatCollectsWords()
{
    return QStandardPaths::findExecutable(QStringLiteral("lupdate"),
                                          {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                           QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
}

/// Writes what the sources say now, with nothing translated; what the tool warns of is words that would
/// not be found when the program runs.
void collectWords(const QString &tool, const QString &path)
{
    QProcess collecting;
    collecting.setWorkingDirectory(sourceFolder);
    collecting.start(tool, {"-silent", "-recursive", "-locations", "none", "-source-language", "en", "-I", sourceFolder, "core", "ui",
                            "app", "-target-language", "vi", "-ts", path});
    ASSERT_TRUE(collecting.waitForFinished(120'000));
    EXPECT_EQ(collecting.readAllStandardError(), QByteArray());
    ASSERT_EQ(collecting.exitCode(), 0);
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.context + QLatin1String(": ") + message.source);
    return keys;
}

/// Leaves the language in which the other tests begin.
class TranslationTest : public testing::Test {
protected:
    ~TranslationTest() override { applyLanguage(*qApp, QStringLiteral("en")); }
};

} // namespace

TEST_F(TranslationTest, NothingIsLeftToTranslate)
{
    EXPECT_GT(vietnamese().size(), 500);
    for (const QList<Message> &messages : {vietnamese(), messagesIn(translationFile("en"))}) {
        for (const Message &message : messages) {
            EXPECT_TRUE(message.isFinished) << testing::PrintToString(message);
            for (const QString &form : message.forms)
                EXPECT_FALSE(form.trimmed().isEmpty()) << testing::PrintToString(message);
        }
    }
}

TEST_F(TranslationTest, EveryPlaceToFillInAndEverySignStays)
{
    for (const Message &message : vietnamese())
        for (const QString &form : message.forms)
            EXPECT_EQ(signsOf(form), signsOf(message.source)) << testing::PrintToString(message);
}

TEST_F(TranslationTest, LettersAreComposed)
{
    for (const Message &message : vietnamese())
        for (const QString &form : message.forms)
            EXPECT_EQ(form, form.normalized(QString::NormalizationForm_C)) << testing::PrintToString(message);
}

TEST_F(TranslationTest, NoEnglishIsLeftAsItWas)
{
    for (const Message &message : vietnamese()) {
        if (!alike.contains(message.source)) {
            EXPECT_FALSE(message.forms.contains(message.source)) << testing::PrintToString(message);
        }
    }
}

TEST_F(TranslationTest, EnglishHoldsAFormForOneAndAFormForMany)
{
    for (const Message &message : messagesIn(translationFile("en")))
        EXPECT_EQ(message.forms.size(), 2) << testing::PrintToString(message);
}

TEST_F(TranslationTest, EverythingTheSourcesSayIsTranslated)
{
    const QString tool = toolThatCollectsWords();
    if (tool.isEmpty())
        GTEST_SKIP() << "NOT TESTED: lupdate of Qt is not installed";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("muster_vi.ts"));
    ASSERT_NO_FATAL_FAILURE(collectWords(tool, path));
    const QSet<QString> said = keysOf(messagesIn(path));
    EXPECT_GT(said.size(), 500);
    const QSet<QString> missing = said - keysOf(vietnamese());
    EXPECT_EQ(missing.values(), QStringList()) << "target update_words brings them into the files";
}

TEST_F(TranslationTest, TheProgramSpeaksTheLanguageChosen)
{
    applyLanguage(*qApp, QStringLiteral("vi"));
    EXPECT_EQ(QCoreApplication::translate("Page", "Dashboard"), "Tổng quan");
    EXPECT_EQ(QCoreApplication::translate("muster::NavigationRail", "%n waiting", nullptr, 3), "3 việc chờ");
    applyLanguage(*qApp, QStringLiteral("en"));
    EXPECT_EQ(QCoreApplication::translate("Page", "Dashboard"), "Dashboard");
    EXPECT_EQ(QCoreApplication::translate("muster::NavigationRail", "%n waiting", nullptr, 3), "3 waiting");
}

TEST_F(TranslationTest, TheDialogsAndMenusOfQtSpeakVietnameseToo)
{
    applyLanguage(*qApp, QStringLiteral("vi"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Hủy");
    EXPECT_EQ(QCoreApplication::translate("QFileDialog", "Files of type:"), "Loại tệp:");
    EXPECT_EQ(QCoreApplication::translate("QPrintDialog", "&Print"), "&In");
    QLineEdit field(QStringLiteral("Nguyễn"));
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList words;
    for (const QAction *action : menu->actions())
        words << action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
    EXPECT_TRUE(words.contains(QStringLiteral("Sao chép"))) << qPrintable(words.join(QStringLiteral(", ")));
    EXPECT_FALSE(words.contains(QStringLiteral("Copy")));
    QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Close);
    EXPECT_EQ(buttons.button(QDialogButtonBox::Save)->text().remove(QLatin1Char('&')), "Lưu");
}

} // namespace muster
